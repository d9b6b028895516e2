import type { Direction, Kind } from '../../model/reading';
import { readMoment } from '../../reading/date';
import { attributeOf, findAll, findFirst, matches, parentElementOf } from '../../reading/element';
import { readKind } from '../../reading/kind';
import { noMoment } from '../../reading/nothing';
import type { Page } from '../../reading/page';
import { bodyOf } from '../../reading/safe-node';
import { readTickerAmount } from '../../reading/ticker-amount';
import { defineWallet, type PageTransaction } from '../define-wallet';
import { momentOf, rowOf } from '../row-of';

const ROW = '[data-testid="activity-list-item"]';
const SENT = /^(?:send|sent|发送|已发送|enviar|enviado|gesendet|senden|отправ|envoy|invia|送)/i;
const RECEIVED =
  /^(?:receive|received|接收|已接收|收到|recibido|recibir|empfangen|получ|recevoir|reçu|receber|recebido|ricev|受)/i;

/** The list of the extension and of the portfolio: their builds rename classes, the test ids stay. */
export default defineWallet({
  id: 'metamask',
  name: { en: 'MetaMask', zh: 'MetaMask' },
  provider: 'Consensys',
  matches: ['metamask.io'],
  checkedOn: '2026-11-22',
  pages: [
    {
      kind: 'activity',
      at: /activity/,
      detect: (page) => findFirst(page.document, ROW) !== null,
      read: readActivity,
    },
  ],
});

function readActivity(page: Page): PageTransaction[] {
  return findAll(page.document, ROW)
    .filter((row) => page.isVisible(row))
    .flatMap((row) => readRow(page, row));
}

function readRow(page: Page, row: Element): PageTransaction[] {
  const part = (id: string) => findFirst(row, `[data-testid="${id}"]`);
  const figure = part('transaction-list-item-primary-currency');
  // A permission or a call moves nothing and shows no figure.
  if (!/\d/.test(page.text(figure))) return [];
  const title = page.text(part('activity-list-item-action'));
  const way: Direction = SENT.test(title) ? 'out' : RECEIVED.test(title) ? 'in' : 'unknown';
  const label = findFirst(row, '[class*="transaction-status-label"]');
  const state = page.text(label) || (attributeOf(row, 'data-tx-status') ?? '');
  const point = !page.language || /^(?:en|zh|ja|ko)\b/.test(page.language);
  return [
    rowOf(page, row, {
      occurredAt: dayAbove(page, row),
      amount: readTickerAmount(page.text(figure), point ? '.' : undefined),
      ways: [way],
      description: title,
      status: state,
      kind: kindOf(title),
    }),
  ];
}

/** `Swap ETH to USDC` names its coins; a title in a language without words of its own here says which way. */
function kindOf(title: string): Kind {
  if (/^(?:swap|échang|tausch|交换|兑换|スワップ)/i.test(title)) return 'exchange';
  const kind = readKind(title);
  return kind === 'unknown' && (SENT.test(title) || RECEIVED.test(title)) ? 'transfer' : kind;
}

/** The day heads the rows below it; `May 12` without a year stays open. */
function dayAbove(page: Page, row: Element) {
  for (let at: Element | null = row; at && at !== bodyOf(page.document); at = parentElementOf(at))
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (matches(before, ROW) || findFirst(before, ROW)) continue;
      const text = page.text(before);
      if (text.length < 40 && readMoment(text, { language: page.language })) return momentOf(page, text);
    }
  return noMoment();
}

import type { Reference } from '../../model/reading';
import { findAmount } from '../../reading/amount';
import { findAll, findFirst } from '../../reading/element';
import type { Page } from '../../reading/page';
import { isStatusWord } from '../../reading/status';
import { defineWallet, LayoutChanged, type PageTransaction } from '../define-wallet';
import { momentOf, rowOf } from '../row-of';

/** Takeout's `My Activity.html`. The live page has generated names only: the general reader reads that. */
const CELL = '.outer-cell .mdl-typography--body-1';

export default defineWallet({
  id: 'google-pay',
  name: { en: 'Google Pay', zh: 'Google Pay' },
  provider: 'Google',
  matches: ['pay.google.com', 'wallet.google.com', 'payments.google.com', 'takeout.google.com'],
  checkedOn: '2026-11-22',
  namesFirst: true,
  pages: [
    {
      kind: 'my-activity',
      at: /My(?:%20| )Activity/,
      detect: (page) => findFirst(page.document, CELL) !== null,
      read: readActivity,
    },
  ],
});

/** One card for each thing done with any product of Google: only those of Google Pay that name an amount count. */
function readActivity(page: Page): PageTransaction[] {
  return findAll(page.document, '.outer-cell')
    .filter(
      (card) =>
        page.isVisible(card) && /^Google (?:Pay|Wallet)$/.test(page.text(findFirst(card, '.header-cell'))),
    )
    .flatMap((card) => readCard(page, card));
}

function readCard(page: Page, card: Element): PageTransaction[] {
  const lines = page.lines(findFirst(card, '.mdl-typography--body-1'));
  const [sentence = '', when = ''] = lines;
  // `Used Google Pay in shop 24` moved nothing.
  if (!/\d/.test(sentence) || !/\p{Sc}|\b[A-Z]{3}\b/u.test(sentence)) return [];
  const amount = findAmount(sentence);
  if (!amount || lines.length !== 2) throw new LayoutChanged('a card says more than an amount and a time');
  const details = detailsOf(page, card);
  const status = details.find(isStatusWord) ?? null;
  const id = details.find((line) => line !== status && /^[\w+/=.-]{6,64}$/.test(line));
  const references: Reference[] = id ? [{ type: 'transaction', value: id }] : [];
  return [
    rowOf(page, card, {
      occurredAt: momentOf(page, when),
      amount,
      counterparty: nameIn(sentence, amount.direction === 'in' ? 'from' : 'to'),
      description: sentence,
      status,
      kind: /^Paid\b/.test(sentence)
        ? 'payment'
        : /^(?:Sent|Received)\b/.test(sentence)
          ? 'transfer'
          : 'unknown',
      references,
    }),
  ];
}

/** The lines below `Details:`, the last block of a card: an id and, mostly, a state. */
function detailsOf(page: Page, card: Element): string[] {
  const lines = page.lines(findFirst(card, '.mdl-typography--caption'));
  const at = lines.findIndex((line) => /^Details:?$/.test(line));
  return at < 0 ? [] : lines.slice(at + 1);
}

/** `… to Ann using Bank Account ******1234`: without the account, and no name where only the account is told. */
function nameIn(sentence: string, word: 'to' | 'from'): string | null {
  const name = new RegExp(`[\\d.] ${word} (.+?)(?: using .*)?$`).exec(sentence)?.[1];
  return name && !/^(?:your )?bank account/i.test(name) ? name : null;
}

import { readAmount } from '../../reading/amount';
import { readMoment } from '../../reading/date';
import { attributeOf, findAll, findFirst, matches } from '../../reading/element';
import { readKind } from '../../reading/kind';
import { noMoment, noStatus } from '../../reading/nothing';
import type { Page } from '../../reading/page';
import { isStatusWord, readStatus } from '../../reading/status';
import { defineWallet, LayoutChanged, type PageTransaction } from '../define-wallet';
import { isHistory, readHistory } from './india';

const GROUP = '.apx-transactions-sleeve-header-container';
const DATE = '.apx-transaction-date-container';
const ROW = '.apx-transactions-line-item-component-container';

/** What a mark of several currencies (`$`, `¥`, `kr`) means on each market. */
const MEANT: Record<string, string> = {
  'amazon.com': 'USD',
  'amazon.ca': 'CAD',
  'amazon.com.au': 'AUD',
  'amazon.com.mx': 'MXN',
  'amazon.sg': 'SGD',
  'amazon.co.jp': 'JPY',
  'amazon.cn': 'CNY',
  'amazon.se': 'SEK',
};

const REFUND =
  /^(?:refund|erstattung|remboursement|reembolso|rimborso|terugbetaling|返金|退款)\b|^(?:返金|退款)/i;

export default defineWallet({
  id: 'amazon-pay',
  name: { en: 'Amazon Pay', zh: '亚马逊支付' },
  provider: 'Amazon',
  matches: [
    ...Object.keys(MEANT),
    ...[
      'co.uk',
      'de',
      'fr',
      'it',
      'es',
      'nl',
      'pl',
      'com.be',
      'ie',
      'com.tr',
      'ae',
      'sa',
      'eg',
      'in',
      'com.br',
    ].map((market) => `amazon.${market}`),
  ],
  checkedOn: '2026-11-22',
  moneyOn: Object.fromEntries(Object.entries(MEANT).map(([host, dollar]) => [host, { dollar }])),
  pages: [
    {
      kind: 'transactions',
      at: /^\/cpe\/yourpayments\/transactions/,
      detect: (page) => findFirst(page.document, ROW) !== null,
      read: readTransactions,
    },
    { kind: 'history', at: /^\/pay\/history/, detect: isHistory, read: readHistory },
  ],
});

/** The status heads a group and the date heads a day: both hold for every row until the next one. */
function readTransactions(page: Page): PageTransaction[] {
  const transactions: PageTransaction[] = [];
  let status = noStatus();
  let date = noMoment();
  for (const element of findAll(page.document, [GROUP, DATE, ROW].join())) {
    const text = page.text(element);
    if (text === '') continue;
    if (matches(element, GROUP)) {
      status = { raw: text, value: readStatus(text) };
      date = noMoment();
    } else if (matches(element, DATE)) {
      date = readMoment(text, page.language ? { language: page.language } : {}) ?? {
        ...noMoment(),
        raw: text,
      };
    } else {
      transactions.push({
        ...readRow(page, element),
        occurredAt: date,
        status: ownStatus(page, element) ?? status,
      });
    }
  }
  return transactions;
}

function readRow(page: Page, row: Element): Omit<PageTransaction, 'occurredAt' | 'status'> {
  const dollar = MEANT[marketOf(page.url.hostname)];
  const figure = findFirst(row, '.a-span3.a-text-right') ?? findFirst(row, '.a-text-right');
  const amount = readAmount(page.text(figure), dollar ? { dollar } : {});
  if (!amount?.money.value) throw new LayoutChanged('an amount cannot be read');
  const links = findAll(row, 'a[href*="orderID="]');
  const orders = new Set(
    links.map((link) => /[?&]orderID=([\w-]+)/.exec(attributeOf(link, 'href') ?? '')?.[1]),
  );
  const title = page.text(links[0] ?? null);
  const seller = sellerOf(page, row);
  const refund = REFUND.test(title);
  // Some markets print a refund without a plus.
  const direction = amount.direction === 'unknown' && refund ? 'in' : amount.direction;
  return {
    amount: amount.money,
    direction,
    counterparty: seller ? { raw: seller, value: seller } : null,
    description: title || null,
    kind: refund ? 'refund' : direction === 'out' ? 'payment' : readKind(title),
    references: [...orders].flatMap((value) => (value ? [{ type: 'order' as const, value }] : [])),
    fee: null,
    balanceAfter: null,
    ...page.row(row),
  };
}

/** The last full-width line names the seller; the lines before it are links to orders and a status. */
function sellerOf(page: Page, row: Element): string | null {
  const lines = findAll(row, '.a-span12').filter(
    (line) => page.text(line) !== '' && !isStatusWord(page.text(line)),
  );
  const last = lines.at(-1);
  return last && !findFirst(last, 'a') ? page.text(last) : null;
}

function ownStatus(page: Page, row: Element): PageTransaction['status'] | null {
  const raw = page.lines(row).find(isStatusWord);
  return raw ? { raw, value: readStatus(raw) } : null;
}

function marketOf(host: string): string {
  return /amazon\.[a-z.]+$/.exec(host.toLowerCase())?.[0] ?? '';
}

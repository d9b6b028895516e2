import type { Direction } from '../../model/reading';
import { readAmount } from '../../reading/amount';
import { readMoment } from '../../reading/date';
import { attributeOf, closestOf, findAll, findFirst, matches } from '../../reading/element';
import { readKind } from '../../reading/kind';
import { noMoment, noStatus } from '../../reading/nothing';
import type { Page } from '../../reading/page';
import { settleSign } from '../../reading/sign';
import { readStatus } from '../../reading/status';
import { foldSpace } from '../../reading/text';
import { defineWallet, LayoutChanged, type PageTransaction } from '../define-wallet';
import { ITEMS, REQUESTED, readItems } from './items';

const LISTS = /^\/myaccount\/(?:home|summary|transactions|activities)\/?$/;
const ROWS = 'li.transactionRow';

/** Copies of the fields that a row holds for screen readers and for its spinner. */
const COPIES = 'h4.accessAid, [id^="js_spinnerLabel"]';

export default defineWallet({
  id: 'paypal',
  name: { en: 'PayPal', zh: 'PayPal' },
  provider: 'PayPal',
  matches: ['paypal.com'],
  checkedOn: '2026-11-22',
  namesFirst: true,
  pages: [
    {
      kind: 'activity',
      at: LISTS,
      detect: (page) => findFirst(page.document, ROWS) !== null,
      read: readActivity,
    },
    {
      kind: 'activity',
      at: LISTS,
      detect: (page) => findFirst(page.document, ITEMS) !== null,
      read: readItems,
    },
  ],
});

/** Layouts of 2015 and 2020, in any language. PayPal's id names one transaction, so a second row with it is a copy. */
function readActivity(page: Page): PageTransaction[] {
  const seen = new Set<string>();
  const transactions: PageTransaction[] = [];
  for (const row of findAll(page.document, ROWS)) {
    if (!page.isVisible(row) || isRequest(row)) continue;
    const id = idOf(row);
    if (id && seen.has(id)) continue;
    if (id) seen.add(id);
    transactions.push(readRow(page, row, id));
  }
  return transactions;
}

/** An invoice or a request that was made out: no money moved, whatever heading it stands under. */
function isRequest(row: Element): boolean {
  return REQUESTED.test(textIn(own(row, '.transactionType') ?? findFirst(row, '.transactionType')));
}

function readRow(page: Page, row: Element, id: string | null): PageTransaction {
  const one = (selector: string) => own(row, selector);
  const amount = amountOf(one('.transactionAmount'));
  const type = textIn(one('.transactionType') ?? findFirst(row, '.transactionType'));
  const name = textIn(one('.counterparty-text') ?? one('.transactionDescription'));
  return {
    occurredAt: momentOf(page, one('[id^="txnDate"]') ?? findFirst(row, '[id^="txnDate"]')),
    ...amount,
    counterparty: name && readKind(name) !== 'exchange' ? { raw: name, value: name } : null,
    description: type || null,
    status: ownStatus(type) ?? statusOf(page, row),
    kind: readKind(type),
    references: id ? [{ type: 'transaction', value: id }] : [],
    fee: null,
    balanceAfter: null,
    ...page.row(row),
    text: page.text(one('.transactionDetailsContainer') ?? row),
  };
}

/** The first match that is no copy for screen readers. */
function own(row: Element, selector: string): Element | null {
  return (
    findAll(row, selector).find((element) => !closestOf(element, (at) => matches(at, COPIES), row)) ?? null
  );
}

function textIn(element: Element | null): string {
  return foldSpace(element?.textContent ?? '');
}

function idOf(row: Element): string | null {
  const link = attributeOf(row, 'data-href') ?? '';
  const names = attributeOf(row, 'class') ?? '';
  return /\/details\/(\w{10,})/.exec(link)?.[1] ?? /js_transactionItem-(\w{10,})/.exec(names)?.[1] ?? null;
}

/** Figure, currency code and sign stand in elements of their own; the sign also as a class. */
function amountOf(box: Element | null): Pick<PageTransaction, 'amount' | 'direction'> {
  const figure = textIn(box && findFirst(box, '.netAmount'));
  const code = textIn(box && findFirst(box, '.currencyCodeInline, .currencyCode'));
  const sign = textIn(box && findFirst(box, '[aria-hidden="true"]'));
  const shown = /^[-+−–]$/.test(sign) ? sign : '';
  const raw = [shown, figure, figure.includes(code) ? '' : code].filter(Boolean).join(' ');
  const read = readAmount(raw);
  if (!box || !read?.money.value) throw new LayoutChanged('an amount cannot be read');
  const named: Direction[] = [];
  if (findFirst(box, '.isNegative')) named.push('out');
  if (findFirst(box, '.isPositive')) named.push('in');
  const { money, direction } = settleSign(read, named);
  return { amount: money, direction };
}

/** Either a date or a word such as `gestern` before the category, or month, day and a hidden year. */
function momentOf(page: Page, box: Element | null) {
  if (!box) return noMoment();
  const parts = ['.dateMonth', '.dateDay', '.accessAid']
    .map((part) => textIn(findFirst(box, part)))
    .filter(Boolean);
  const direct = [...box.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent ?? '');
  const raw = parts.length >= 2 ? parts.join(' ') : foldSpace(direct.join(' ')) || textIn(box);
  return readMoment(raw, page.language ? { language: page.language } : {}) ?? { ...noMoment(), raw };
}

/** `Canceled`, `Zahlung ausstehend`, `Paiement annulé`: the row itself knows better than its heading. */
function ownStatus(type: string) {
  const value = readStatus(type);
  return value === 'unknown' ? null : { raw: type, value };
}

/** Few rows carry a status: the heading of its list does, unless it is only a title. */
function statusOf(page: Page, row: Element) {
  const list = closestOf(row, (at) => matches(at, 'section, .activityModule'));
  const heading = page.text(list && findFirst(list, '.moduleHeader, h3'));
  const value = readStatus(heading);
  return value === 'unknown' ? noStatus() : { raw: heading, value };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { absolute } from '../../utils/model/decimal';
import type { Reading, Transaction } from '../../utils/model/reading';
import { openReader, type PageReader } from '../reader/read-in-browser';
import { findBrowser } from './find-browser';

const folder = path.resolve(import.meta.dirname, '../../../shared/corpus/html');
const isHere = existsSync(folder);
if (!isHere) console.warn('Skipped: the corpus of real pages is not on this machine.');

const Row = v.looseObject({
  date: v.nullable(v.string()),
  amount: v.nullable(v.string()),
  currency: v.nullable(v.string()),
  counterparty: v.optional(v.nullable(v.string())),
  status: v.optional(v.nullable(v.string())),
  reference: v.optional(v.nullable(v.string())),
  merchant_order_no: v.optional(v.nullable(v.string())),
  order: v.optional(v.nullable(v.string())),
  invoice_id: v.optional(v.nullable(v.string())),
  zone: v.optional(v.nullable(v.string())),
});
type Row = v.InferOutput<typeof Row>;
const Expected = v.looseObject({ url: v.optional(v.string()), transactions: v.array(Row) });

interface CorpusPage {
  name: string;
  url: string;
  rows: Row[];
}

/** Pages without an address of their own stand under one that no adapter knows. */
const ADDRESSES: Record<string, string> = { amazon_errors: 'https://www.amazon.com/ap/signin' };

const pages: CorpusPage[] = isHere ? listPages() : [];
const WHOLE = /^(?:alipay|amazon_transactions|paypal)\//;

function listPages(): CorpusPage[] {
  return readdirSync(folder).flatMap((group) =>
    readdirSync(path.join(folder, group))
      .filter((file) => file.endsWith('.expected.json'))
      .map((file) => {
        const name = `${group}/${file.replace('.expected.json', '')}`;
        const { url, transactions } = v.parse(
          Expected,
          JSON.parse(readFileSync(path.join(folder, group, file), 'utf8')),
        );
        const address = url?.startsWith('http') ? url : (ADDRESSES[group] ?? 'https://wallet.example/');
        return { name, url: address, rows: transactions };
      }),
  );
}

describe.skipIf(!isHere || !findBrowser())('real pages', () => {
  let reader: PageReader;
  const read = (name: string, url: string): Promise<Reading> =>
    reader.read(readFileSync(path.join(folder, `${name}.html`)), url);
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader?.close());

  test.each(pages.filter(({ name }) => WHOLE.test(name)))(
    '$name: every row is read, and every field of it right',
    async ({ name, url, rows }) => {
      const { transactions } = await read(name, url);
      expect(transactions.map((one) => compared(one))).toEqual(rows.map((row) => wanted(row)));
    },
  );

  test.each(pages.filter(({ name }) => !WHOLE.test(name)))(
    '$name: no value is wrong',
    async ({ name, url, rows }) => {
      const { transactions } = await read(name, url);
      const wrong = transactions.flatMap((one) =>
        rows.some((row) => agrees(one, row)) ? [] : [compared(one)],
      );
      console.info(
        `${name}: ${transactions.length - wrong.length} of ${rows.length} rows read right, ${rows.length - transactions.length} silent`,
      );
      expect(wrong).toEqual([]);
      expect(new Set(transactions.map(({ selector }) => selector)).size).toBe(transactions.length);
    },
  );

  test.each(pages.filter(({ name }) => !name.startsWith('amazon_errors/')))(
    '$name: a healthy page gives no failure',
    async ({ name, url }) => {
      expect((await read(name, url)).failures).toEqual([]);
    },
  );

  test.each([
    ['amazon_errors/500', 'page', 'Something went wrong'],
    ['amazon_errors/500', 'page', "Please go back and try again or go to Amazon's home page."],
    ['amazon_errors/signin-invalid-password', 'banner', 'Your password is incorrect'],
    ['uikits/antd-mobile-toast', 'toast', '支付失败'],
    ['uikits/antd5-alert', 'banner', '订单已超时，交易已关闭'],
    ['uikits/antd5-message', 'toast', '支付失败，请稍后重试'],
    ['uikits/antd5-modal-error', 'dialog', '余额不足，请更换支付方式'],
    ['uikits/antd5-result-500', 'page', 'Sorry, something went wrong.'],
    ['uikits/element-plus-message', 'toast', '支付失败，请稍后重试'],
    ['uikits/element-plus-messagebox', 'dialog', '账户余额不足'],
    ['uikits/element-ui2-message', 'toast', '支付失败，请稍后重试'],
    ['uikits/mui5-snackbar-alert', 'toast', 'Payment failed Your card was declined.'],
    ['uikits/react-toastify10', 'toast', 'Transaction failed: insufficient funds'],
    ['uikits/sweetalert2', 'dialog', 'Your payment was declined.'],
    ['uikits/toastr', 'toast', 'ORDER_STATUS_INVALID'],
    ['uikits/vant4-toast', 'toast', '支付失败'],
  ])('%s: the failure is one %s that says "%s"', async (name, kind, text) => {
    const { failures } = await read(name, ADDRESSES[name.split('/')[0] ?? ''] ?? 'https://wallet.example/');
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ kind, text: expect.stringContaining(text) });
  });

  test.each(['antd5-empty', 'antd5-table-synthetic', 'chatui2-chat'])(
    'uikits/%s: a healthy kit gives no failure',
    async (name) => {
      expect((await read(`uikits/${name}`, 'https://wallet.example/')).failures).toEqual([]);
    },
  );

  test('amazon_errors/js-bot-challenge: an empty page says nothing', async () => {
    const { failures, transactions } = await read(
      'amazon_errors/js-bot-challenge',
      'https://www.amazon.com/',
    );
    expect({ failures, transactions }).toEqual({ failures: [], transactions: [] });
  });

  test('uikits/chatui2-chat: the chat is read, each message with its speaker', async () => {
    const { messages } = await read('uikits/chatui2-chat', 'https://wallet.example/');
    expect(messages.map(({ from }) => from)).toEqual(['bot', 'me', 'system', 'agent']);
  });
});

/** What the corpus writes down of a row, in its own terms. */
function wanted(row: Row) {
  const order =
    row.merchant_order_no ?? (/^\d{3}-\d{7}-\d{7}$/.test(row.reference ?? '') ? row.reference : null);
  return {
    date: row.date,
    amount: plain(row.amount),
    // A bare dollar sign names no currency; the corpus accepts null for it.
    currency: row['currency_shown'] === false && row['symbol'] === '$' ? null : row.currency,
    counterparty: row.counterparty ?? null,
    status: row.status ?? '',
    reference: row.reference === order ? null : (row.reference ?? null),
    order,
  };
}

function compared({ occurredAt, amount, counterparty, status, references }: Transaction) {
  return {
    date: occurredAt.value,
    amount: plain(amount.value),
    currency: amount.currency,
    counterparty: counterparty?.value ?? null,
    status: status.raw,
    reference: references.find(({ type }) => type === 'transaction')?.value ?? null,
    order: references.find(({ type }) => type === 'order' || type === 'merchant_order')?.value ?? null,
  };
}

/** The figure without zeros that say nothing: the corpus writes `60.0` for `60.00`. */
function plain(value: string | null): string | null {
  return value === null ? null : value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}

/** Whether a reading contradicts nothing of the row; what it leaves open may be anything. */
function agrees(one: Transaction, row: Row): boolean {
  const { date, amount, currency, counterparty, reference, order } = compared(one);
  const known = [row.reference, row.order, row.merchant_order_no, row.invoice_id];
  // The corpus leaves out what it did not note down.
  const isNoted = row.reference !== undefined;
  const figure = plain(row.amount);
  const isFigure = one.direction === 'unknown' ? amount === (figure && absolute(figure)) : amount === figure;
  const day = one.occurredAt.zone && date ? `${date}${one.occurredAt.zone}` : date;
  return (
    isFigure &&
    (day === null || day === row.date || (date === row.date && one.occurredAt.zone === row.zone)) &&
    (currency === null || currency === row.currency) &&
    (counterparty === null || counterparty === row.counterparty) &&
    [reference, order].every((each) => each === null || !isNoted || known.includes(each))
  );
}

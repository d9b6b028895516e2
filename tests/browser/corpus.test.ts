import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../utils/model/reading';
import { openReader, type PageReader } from '../reader/read-in-browser';
import { compare } from './corpus/fields';
import { ADDRESSES, folder, pagesWithRows } from './corpus/page-rows';
import { findBrowser } from './find-browser';

const isHere = existsSync(folder);
if (!isHere) console.warn('Skipped: the corpus of real pages is not on this machine.');
const pages = pagesWithRows();

/** What a page leaves open, or shows in a way that does not tell it for certain: there a blank is right, too. */
const MAY_BE_BLANK: Record<string, readonly string[]> = {
  // The figures have no sign; `Future deposit` is a day to come, and an order of three digits may be a count.
  'woopayments/transactions-list': ['way', 'status', 'order'],
  // The shop is the page itself and stands in no row.
  'steam/account-history-cny-2024': ['counterparty'],
  // `Покупка скина` may be the name of what was sold.
  'funpay_synthetic/transactions': ['kind'],
  // A title alone, without a column for the kind.
  'metamask/activity-list': ['kind'],
};

describe.skipIf(!isHere || !findBrowser())('real pages', () => {
  let reader: PageReader;
  const read = (name: string, url: string): Promise<Reading> =>
    reader.read(readFileSync(path.join(folder, `${name}.html`)), url);
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader?.close());

  test.each(pages)('$name: every row is read, and every field of it right', async ({ name, url, rows }) => {
    const { transactions } = await read(name, url);
    expect(transactions).toHaveLength(rows.length);
    const fields = rows.flatMap((row, at) => {
      const one = transactions[at];
      return one ? compare(row, one).map((each) => ({ row: at + 1, ...each })) : [];
    });
    const blank = MAY_BE_BLANK[name] ?? [];
    const isOpen = (field: string, value: string | null) => value === null && blank.includes(field);
    expect(
      fields.filter(({ field, wanted, read: found }) => found !== wanted && !isOpen(field, found)),
    ).toEqual([]);
    console.info(
      `${name}: ${fields.filter(({ wanted, read: found }) => found === wanted).length} of ${fields.length} fields`,
    );
    expect(new Set(transactions.map(({ selector }) => selector)).size).toBe(transactions.length);
  });

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

import type { Kind, Reference } from '../../model/reading';
import { readAmount } from '../../reading/amount';
import { joinMoment, readMoment } from '../../reading/date';
import { attributeOf, findAll, findFirst } from '../../reading/element';
import { noMoment } from '../../reading/nothing';
import type { Page } from '../../reading/page';
import { readStatus } from '../../reading/status';
import { defineWallet, LayoutChanged, type PageTransaction } from '../define-wallet';

/** Layouts of 2017 to 2026: one table; newer ones move the counterparty and put the trade number on a button. */
const TABLE = '#tradeRecordsIndex, table.ui-record-table';
const ROWS = 'tr.J-item, tr[id^="J-item"]';

/** Alipay's consumer account deals in yuan only and prints no currency. */
const MONEY = { currency: 'CNY' };

export default defineWallet({
  id: 'alipay',
  name: { en: 'Alipay', zh: '支付宝' },
  provider: '支付宝（中国）网络技术有限公司',
  matches: ['alipay.com'],
  checkedOn: '2026-11-22',
  pages: [{ kind: 'record', detect: (page) => findFirst(page.document, TABLE) !== null, read: readRecord }],
});

function readRecord(page: Page): PageTransaction[] {
  const table = findFirst(page.document, TABLE);
  if (!table) throw new LayoutChanged('no table');
  const rows = findAll(table, ROWS).filter((row) => page.isVisible(row));
  if (rows.length === 0 && findFirst(table, 'td.amount'))
    throw new LayoutChanged('rows are marked otherwise');
  return rows.map((row) => readRow(page, row));
}

function readRow(page: Page, row: Element): PageTransaction {
  const shown = (selector: string) => page.text(firstShown(page, row, selector));
  const amount = readAmount(shown('td.amount .amount-pay') || shown('td.amount'), MONEY);
  if (!amount?.money.value) throw new LayoutChanged('an amount cannot be read');
  const title = shown('td.name .consume-title') || shown('td.name a') || null;
  const name = counterpartyOf(page, row);
  const status = page.lines(findFirst(row, 'td.status'))[0] ?? '';
  return {
    occurredAt: momentOf(page, row, shown),
    amount: amount.money,
    direction: amount.direction,
    counterparty: name ? { raw: name, value: name } : null,
    description: title,
    status: { raw: status, value: readStatus(status) },
    kind: kindOf(bizTypeOf(row), title ?? ''),
    references: referencesOf(page, row),
    fee: null,
    balanceAfter: null,
    selector: page.selector(row),
    text: page.text(row),
  };
}

function momentOf(page: Page, row: Element, shown: (selector: string) => string) {
  const date = shown('td.time .time-d');
  const time = shown('td.time .time-h');
  const whole = page.text(findFirst(row, 'td.time'));
  if (!date) return readMoment(whole, { language: 'zh-CN' }) ?? { ...noMoment(), raw: whole };
  const moment = time
    ? joinMoment(date, time, { language: 'zh-CN' })
    : readMoment(date, { language: 'zh-CN' });
  return moment ?? { ...noMoment(), raw: whole };
}

function firstShown(page: Page, row: Element, selector: string): Element | null {
  return findAll(row, selector).find((element) => page.text(element) !== '') ?? null;
}

/** Before a `|` stands the name; a lone dash stands for none. */
function counterpartyOf(page: Page, row: Element): string | null {
  const text = ['td.other .name', 'td.other', 'td.name p.name, td.name span.name']
    .map((selector) => page.lines(firstShown(page, row, selector))[0] ?? '')
    .find((found) => found !== '');
  const name = text?.split('|')[0]?.trim() ?? '';
  return /^[-—]*$/.test(name) ? null : name;
}

const LABELS: Record<string, Reference['type']> = {
  商户订单号: 'merchant_order',
  订单号: 'merchant_order',
  交易号: 'transaction',
  流水号: 'transaction',
};

/** `订单号:… | 交易号:…` or `流水号:…`; newer pages keep the whole trade number on a copy button. */
function referencesOf(page: Page, row: Element): Reference[] {
  const found: Reference[] = [];
  const add = (type: Reference['type'], value: string) => {
    if (!found.some((one) => one.type === type)) found.push({ type, value });
  };
  for (const button of findAll(row, '[data-clipboard-text]')) {
    const value = attributeOf(button, 'data-clipboard-text') ?? '';
    const label = Object.keys(LABELS).find((word) => page.text(button).includes(word));
    if (/^\w{8,}$/.test(value)) add(label ? (LABELS[label] ?? 'transaction') : 'transaction', value);
  }
  const text = page.text(findFirst(row, 'td.tradeNo') ?? row);
  for (const [, label = '', value = ''] of text.matchAll(
    /(商户订单号|订单号|交易号|流水号)\s*[:：]\s*([^\s|｜]+)/g,
  )) {
    const type = LABELS[label];
    if (type && !/…|\.\.\./.test(value)) add(type, value);
  }
  const linked = linkValue(row, /[?&](?:bizInNo|tradeNo)=(\w{8,})/);
  if (linked) add('transaction', linked);
  return found.sort((a, b) => Number(a.type !== 'transaction') - Number(b.type !== 'transaction'));
}

function bizTypeOf(row: Element): string {
  return linkValue(row, /[?&]bizType=([A-Z_]+)/) ?? '';
}

/** What the row's own links agree on; null when they name more than one. */
function linkValue(row: Element, pattern: RegExp): string | null {
  const links = findAll(row, 'a[href], [data-link]').map(
    (link) => attributeOf(link, 'href') ?? attributeOf(link, 'data-link') ?? '',
  );
  const values = new Set(links.map((link) => pattern.exec(link)?.[1]).filter((value) => value !== undefined));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

function kindOf(bizType: string, title: string): Kind {
  if (/退款/.test(title)) return 'refund';
  if (/^(?:提现|转出到银行卡|余额提现)/.test(title)) return 'withdrawal';
  if (/^(?:充值|账户充值|余额充值)/.test(title)) return 'topup';
  if (/收益|利息/.test(title)) return 'other';
  if (/^(?:服务费|手续费)/.test(title)) return 'fee';
  if (/^(?:TRADE|PREAUTHPAY|CONSUME)/.test(bizType)) return 'payment';
  if (/WITHDRAW/.test(bizType)) return 'withdrawal';
  if (/CHARGE|DEPOSIT/.test(bizType)) return 'topup';
  if (/TRANS(?:FER|ACCOUNT)/.test(bizType) || /转账|红包/.test(title)) return 'transfer';
  return bizType === 'MINITRANS' ? 'other' : 'unknown';
}

import type { Reference } from '../../model/reading';
import { readAmount } from '../../reading/amount';
import { roleOfLabel } from '../../reading/column-role';
import { closestOf, matches } from '../../reading/element';
import { labelledPairs, type Pair } from '../../reading/labelled-pairs';
import type { Page } from '../../reading/page';
import { LayoutChanged, type PageTransaction } from '../define-wallet';
import { momentOf, rowOf } from '../row-of';
import { kindOf } from './kind';

const PATH = /\/(?:simpleDetail|queryTradeDetail|queryTransferDetail|detail)\.htm$/i;

/** Labels of the detail pages, the best first: what was paid before what was ordered. */
const AMOUNT = [
  /^实付(?:款|金额)?$/,
  /^(?:付款|支付|转账|收款)金额$/,
  /^(?:交易|订单)?金额$/,
  /^(?:总金额|总额|合计)$/,
  /^Amount$/i,
];
const TIME = [/^(?:付款|支付|转账|到账)时间$/, /^(?:交易|创建)?时间$|^创建时间$/, /^(?:Payment )?Time$/i];
const OTHER = [/^(?:对方|对方信息|对方账户|交易对方|收款方|收款人|付款方|付款人|商户名称|商家)$/];
const TITLE = [/^(?:商品名称|商品说明|商品|交易名称|转账说明|付款说明|收款理由|名称)$/];
const STATUS = [/^(?:交易|当前|转账)?状态$/, /^Status$/i];
const FEE = [/^(?:服务费|手续费)$/];
const NUMBERS: readonly [Reference['type'], RegExp][] = [
  ['transaction', /^(?:支付宝)?(?:交易号|流水号)$|^Transaction No\.?$/i],
  ['merchant_order', /^(?:商户|商家)?订单号$|^Merchant order No\.?$/i],
];

/** Whether the address is that of one transaction. */
export function isDetail(page: Page): boolean {
  return (
    PATH.test(page.url.pathname) && pairsOf(page).some(({ label }) => AMOUNT.some((one) => one.test(label)))
  );
}

function pairsOf(page: Page): Pair[] {
  const all = [
    ...AMOUNT,
    ...TIME,
    ...OTHER,
    ...TITLE,
    ...STATUS,
    ...FEE,
    ...NUMBERS.map(([, label]) => label),
  ];
  return labelledPairs(
    page,
    page.document,
    (label) => all.some((one) => one.test(label)) || roleOfLabel(label) === 'date',
  );
}

/** One transaction; a page that names two different figures for one label is not understood. */
export function readDetail(page: Page): PageTransaction[] {
  const pairs = pairsOf(page);
  const first = (labels: readonly RegExp[]) => {
    for (const label of labels) {
      const found = pairs.filter((pair) => label.test(pair.label));
      if (found.length > 0) return found;
    }
    return [];
  };
  const money = ({ text }: Pair) => readAmount(text.replace(/^=\s*/, ''), { currency: 'CNY' });
  const amounts = first(AMOUNT);
  const figures = new Set(amounts.map((pair) => money(pair)?.money.value));
  const [amount] = amounts;
  if (!amount || figures.size !== 1) throw new LayoutChanged('not one amount');
  const references = NUMBERS.flatMap(([type, label]): Reference[] => {
    const value = pairs.find((pair) => label.test(pair.label))?.text.split(' ')[0] ?? '';
    return /^\w{8,64}$/.test(value) ? [{ type, value }] : [];
  });
  const linked = /[?&](?:bizInNo|tradeNo)=(\w{8,})/.exec(page.url.search)?.[1];
  if (linked && !references.some(({ type }) => type === 'transaction'))
    references.unshift({ type: 'transaction', value: linked });
  const [fee] = first(FEE);
  const parties = new Set(first(OTHER).map(({ lines }) => nameIn(lines[0] ?? '')));
  const [party = null] = parties.size === 1 ? parties : [];
  const title = first(TITLE)[0]?.text ?? null;
  return [
    rowOf(page, closestOf(amount.element, (at) => matches(at, 'table, dl, ul, section')) ?? amount.element, {
      occurredAt: momentOf(page, first(TIME)[0]?.text ?? '', { language: 'zh-CN' }),
      amount: money(amount),
      // Who pays and who is paid: which of them is the other side is told by nothing.
      counterparty: party,
      description: title,
      status: first(STATUS)[0]?.lines[0] ?? null,
      kind: /Transfer/.test(page.url.pathname) ? 'transfer' : kindOf([page.url.href], title ?? ''),
      references,
      fee: fee ? money(fee) : null,
    }),
  ];
}

/** `高岚 gl***@example.com`: the account behind the name is no part of it. */
function nameIn(line: string): string | null {
  const [name = ''] = line.split(/\s+(?=\S*[*@\d])|\s*[|（(]/);
  return name.trim() || null;
}

import { type Fields, fields, numbers, told } from './expected';
import { figure, local, rawRows } from './raw-rows';

const SIGN = { 支出: '-', 收入: '', 不计收支: '', '/': '' } as const;
const WAY = { 支出: 'out', 收入: 'in', 不计收支: 'unknown', '/': 'unknown' } as const;
type Way = keyof typeof WAY;

function wayOf(cell: string): Way {
  if (!Object.hasOwn(WAY, cell)) throw new Error(`收/支 says ${cell}`);
  return cell as Way;
}

const ALIPAY_STATES: Record<string, string> = {
  交易成功: 'succeeded',
  等待确认收货: 'pending',
  退款成功: 'refunded',
  交易关闭: 'cancelled',
};

/** 交易分类 names what was bought where the row paid for something; a sum set apart says nothing of it. */
function alipayKind(category: string, way: Way): string {
  if (category === '退款') return 'refund';
  if (category === '转账红包') return 'transfer';
  return way === '支出' ? 'payment' : 'unknown';
}

export function alipay(file: string): Fields[] {
  const rows = rawRows(file, '交易订单号', 'gb18030').filter(({ cell }) => cell('交易时间') !== '');
  return rows.map(({ line, cell }) => {
    const way = wayOf(cell('收/支'));
    return fields({
      place: `row ${line}`,
      at: local(cell('交易时间')),
      amount: figure(cell('金额'), SIGN[way]),
      currency: 'CNY',
      direction: WAY[way],
      counterparty: cell('交易对方'),
      description: cell('商品说明'),
      status: cell('交易状态'),
      state: ALIPAY_STATES[cell('交易状态')] ?? '',
      kind: alipayKind(cell('交易分类'), way),
      references: numbers({ transaction: cell('交易订单号'), merchant_order: cell('商家订单号') }),
    });
  });
}

/** 交易类型: what it says for certain. */
const WECHAT_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:商户消费|扫二维码付款|二维码收款)$|还款$/, 'payment'],
  [/^(?:微信红包|转账|转入零钱通.*|零钱通转出.*)$/, 'transfer'],
  [/^零钱提现$/, 'withdrawal'],
  [/^零钱充值$/, 'topup'],
];

export function wechat(file: string): Fields[] {
  const rows = rawRows(file, '交易单号').filter(({ cell }) => cell('交易时间') !== '');
  return rows.map(({ line, cell }) => {
    const way = wayOf(cell('收/支'));
    const fee = /^服务费¥(.+)$/.exec(cell('备注'))?.[1];
    return fields({
      place: `row ${line}`,
      at: local(cell('交易时间')),
      amount: figure(cell('金额(元)'), SIGN[way]),
      currency: 'CNY',
      direction: WAY[way],
      counterparty: told(cell('交易对方')),
      description: told(cell('商品')) ?? cell('交易类型'),
      status: cell('当前状态'),
      // Every word of state in the file says that it is done.
      state: 'succeeded',
      kind: WECHAT_KINDS.find(([words]) => words.test(cell('交易类型')))?.[1] ?? 'unknown',
      references: numbers({ transaction: cell('交易单号'), merchant_order: cell('商户单号') }),
      fee: fee ? `${fee} CNY` : null,
    });
  });
}

import type { ComposeInput } from '../../../utils/complaint/compose';
import type { Case } from '../../../utils/model/case';
import { caseOf, exhibitOf, failure, given, message, part, transaction } from './invented';

const zhTwice = [
  exhibitOf(
    1,
    {
      wallet: 'qinghe',
      transactions: [
        transaction({
          amount: { value: '-128.00', currency: 'CNY', currencyFrom: 'wallet' },
          counterparty: '云杉书店',
          status: { raw: '交易成功', value: 'succeeded' },
          references: [
            { type: 'transaction', value: '2026110322001418270001' },
            { type: 'order', value: 'YS88231' },
          ],
        }),
        transaction({
          amount: { value: '-128.00', currency: 'CNY', currencyFrom: 'wallet' },
          counterparty: '云杉书店',
          occurredAt: { value: '2026-11-03T14:06' },
          status: { raw: '交易成功', value: 'succeeded' },
          references: [
            { type: 'transaction', value: '2026110322001418270002' },
            { type: 'order', value: 'YS88231' },
          ],
        }),
      ],
    },
    { walletName: '青禾支付', title: '账单', url: 'https://bill.qinghe.example/list' },
  ),
];

const zhWrongCharge = caseOf({
  provider: '青禾支付',
  complainant: '林知夏',
  account: '手机尾号4471',
  whatHappened: '本人只购买了一本书，付款一次，一分钟后又被扣了同样的金额。商家表示只收到一份订单。',
});

const zhFailedPages = [
  exhibitOf(
    2,
    {
      wallet: 'qinghe',
      failures: [
        failure({
          text: '系统繁忙，请稍后再试',
          title: '支付失败',
          code: 'QH-4021',
          seenAt: '2026-11-04T11:22:41.000Z',
        }),
      ],
      transactions: [
        transaction({
          amount: { value: '-86.20', currency: 'CNY' },
          counterparty: '北原供电',
          occurredAt: { value: '2026-11-04T19:22:40', precision: 'second' },
          status: { raw: '处理中', value: 'pending' },
          references: [{ type: 'merchant_order', value: 'BY20261104551' }],
        }),
      ],
    },
    { walletName: '青禾支付', title: '付款结果', url: 'https://pay.qinghe.example/result' },
  ),
];

const zhTheftPages = [
  exhibitOf(
    1,
    {
      wallet: 'qinghe',
      transactions: [
        transaction({
          kind: 'transfer',
          amount: { value: '-3000.00', currency: 'CNY' },
          counterparty: '吴某',
          occurredAt: { value: '2026-11-02T02:11:08', precision: 'second' },
          status: { raw: '转账成功', value: 'succeeded' },
          references: [{ type: 'transaction', value: '2026110222001418279901' }],
        }),
        transaction({
          kind: 'transfer',
          amount: { value: '-2500.00', currency: 'CNY' },
          counterparty: '吴某',
          occurredAt: { value: '2026-11-02T02:13:20', precision: 'second' },
          status: { raw: '转账成功', value: 'succeeded' },
          references: [{ type: 'transaction', value: '2026110222001418279902' }],
        }),
      ],
    },
    { walletName: '青禾支付', title: '账单', url: 'https://bill.qinghe.example/list' },
  ),
  exhibitOf(
    2,
    {
      wallet: 'qinghe',
      transactions: [
        transaction({
          amount: { raw: '12，34', value: null, currency: null, currencyFrom: null },
          counterparty: '快充',
          occurredAt: { raw: '昨天', value: null, precision: null },
          status: { raw: '', value: 'unknown' },
        }),
      ],
      notes: ['more_pages'],
    },
    {
      walletName: '青禾支付',
      title: '账单',
      url: 'https://bill.qinghe.example/list',
      parts: [part('rendering.png', 'rendering')],
      missing: [{ part: 'pixels', cause: 'no_grant' }],
    },
  ),
];

const zhSilencePages = [
  exhibitOf(
    3,
    {
      wallet: 'qinghe',
      page: 'chat',
      messages: [
        message('me', '请问我的余额为什么被冻结？', { at: '2026-10-20T09:15' }),
        message('bot', '您好，我们会尽快为您处理。', { at: '2026-10-20T09:15' }),
        message('me', '请问有进展吗？', { at: '2026-10-28T08:02' }),
      ],
    },
    { walletName: '青禾支付', title: '在线客服', url: 'https://help.qinghe.example/chat' },
  ),
];

const zhPrivacyPages = [
  exhibitOf(
    1,
    {
      wallet: 'qinghe',
      page: 'settings',
      failures: [failure({ text: '设置未能保存', kind: 'toast', seenAt: '2026-11-05T06:00:30.000Z' })],
    },
    { walletName: '青禾支付', title: '隐私设置', url: 'https://my.qinghe.example/privacy' },
  ),
];

function zhCase(issueType: Case['issueType'], whatHappened: string): Case {
  return { ...zhWrongCharge, issueType, whatHappened };
}

const zhFailed = zhCase('payment_failed', '缴电费时页面报错，电费至今仍显示未缴。');
const zhTheft = zhCase('account_theft', '11月2日早上发现无法登录，当晚的转账均非本人操作。');
const zhSilence = zhCase('no_answer', '余额自10月20日起被冻结，多次询问未获说明。');
const zhPrivacy = zhCase('privacy', '本人已将账单设为不公开，但陌生人仍可看到。');

export const CHINESE: Record<string, ComposeInput> = {
  'wrong-charge.support.zh': given(zhWrongCharge, zhTwice, 'support', 'zh'),
  'wrong-charge.formal.zh': given(zhWrongCharge, zhTwice, 'formal', 'zh'),
  'payment-failed.formal.zh': given(zhFailed, zhFailedPages, 'formal', 'zh'),
  'account-theft.regulator.zh': given(zhTheft, zhTheftPages, 'regulator', 'zh'),
  'account-theft.legal-aid.zh': given(zhTheft, zhTheftPages, 'legal_aid', 'zh'),
  'no-answer.support.zh': given(zhSilence, zhSilencePages, 'support', 'zh'),
  'no-answer.regulator.zh': given(zhSilence, zhSilencePages, 'regulator', 'zh'),
  'privacy.formal.zh': given(zhPrivacy, zhPrivacyPages, 'formal', 'zh'),
};

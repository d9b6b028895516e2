import { exhibitOf, failure, message, part, transaction } from '../invented';
import { contact, type GoldenCase, golden, number } from './golden-case';

const QINGHE = { walletName: '青禾支付', title: '账单', url: 'https://bill.qinghe.example/list' };
const paid = { raw: '交易成功', value: 'succeeded' } as const;

const lin = {
  jurisdiction: 'cn' as const,
  provider: '青禾支付',
  complainant: '林知夏',
  account: '手机尾号4471',
};

const twice = exhibitOf(
  1,
  {
    wallet: 'qinghe',
    transactions: ['14:05', '14:06'].map((at, index) =>
      transaction({
        amount: { value: '-128.00', currency: 'CNY', currencyFrom: 'wallet' },
        counterparty: '云杉书店',
        occurredAt: { value: `2026-11-03T${at}` },
        status: paid,
        references: [
          { type: 'transaction', value: `202611032200141827000${index + 1}` },
          { type: 'order', value: 'YS88231' },
        ],
      }),
    ),
  },
  QINGHE,
);

const failed = exhibitOf(
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
  { ...QINGHE, title: '付款结果', url: 'https://pay.qinghe.example/result' },
);

const night = (count: number) =>
  exhibitOf(
    1,
    {
      wallet: 'qinghe',
      transactions: Array.from({ length: count }, (_, index) =>
        transaction({
          kind: 'transfer',
          amount: { value: `-${3000 - index * 100}.00`, currency: 'CNY' },
          counterparty: '吴某',
          occurredAt: { value: `2026-11-02T02:${11 + index}:08`, precision: 'second' },
          status: { raw: '转账成功', value: 'succeeded' },
          references: number(`20261102220014182799${String(index + 1).padStart(2, '0')}`),
        }),
      ),
    },
    QINGHE,
  );

const unclear = exhibitOf(
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
    ...QINGHE,
    parts: [part('rendering.png', 'rendering')],
    missing: [{ part: 'pixels', cause: 'no_grant' }],
  },
);

const chat = exhibitOf(
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
  { ...QINGHE, title: '在线客服', url: 'https://help.qinghe.example/chat' },
);

const charge = (counterparty: string, value: string, end: string) =>
  exhibitOf(
    1,
    {
      wallet: 'qinghe',
      transactions: [
        transaction({
          amount: { value, currency: 'CNY' },
          counterparty,
          status: paid,
          references: number(`20261103220014182711${end}`),
        }),
      ],
    },
    QINGHE,
  );

export const CHINA: Record<string, GoldenCase> = {
  'cn.charged-twice.zh': golden(
    'zh',
    {
      ...lin,
      issueType: 'wrong_charge',
      chargeFault: 'twice',
      whatHappened: '本人只购买了一本书，付款一次，一分钟后又被扣了同样的金额。商家表示只收到一份订单。',
    },
    [twice],
  ),
  'cn.charged-twice-accepted.zh': golden(
    'zh',
    { ...lin, issueType: 'wrong_charge', chargeFault: null, whatHappened: '本人只购买了一本书，付款一次。' },
    [twice],
    {
      findings: [
        {
          id: 'charged_twice E0001 1 2',
          kind: 'charged_twice',
          places: [1, 2].map((row) => ({ kind: 'transaction' as const, exhibit: 'E0001', row })),
          amount: { raw: '128.00', value: '128.00', currency: 'CNY', currencyFrom: 'wallet' },
          count: 2,
          party: '云杉书店',
        },
      ],
    },
  ),
  'cn.payment-failed.zh': golden(
    'zh',
    { ...lin, issueType: 'payment_failed', whatHappened: '缴电费时页面报错，电费至今仍显示未缴。' },
    [failed],
  ),
  'cn.theft.zh': golden(
    'zh',
    { ...lin, issueType: 'account_theft', whatHappened: '11月2日早上发现无法登录，当晚的转账均非本人操作。' },
    [night(2), unclear],
  ),
  'cn.theft-long-history.zh': golden(
    'zh',
    { ...lin, issueType: 'account_theft', whatHappened: '当晚的转账均非本人操作。' },
    [night(16)],
  ),
  'cn.no-answer.zh': golden(
    'zh',
    { ...lin, issueType: 'no_answer', whatHappened: '余额自10月20日起被冻结，多次询问未获说明。' },
    [chat],
    {
      contacts: [
        contact('2026-10-22', {
          at: '14:30',
          withWhom: '李客服',
          reference: 'QH-T-3302',
          said: '询问冻结原因',
          promisedBy: '2026-10-25',
          answer: 'person',
        }),
        contact('2026-10-28', {
          way: 'chat',
          at: '08:02',
          said: '询问进展',
          answer: 'automatic',
          evidence: [3],
        }),
      ],
    },
  ),
  'cn.privacy.zh': golden(
    'zh',
    { ...lin, issueType: 'privacy', whatHappened: '本人已将账单设为不公开，但陌生人仍可看到。' },
    [
      exhibitOf(
        1,
        {
          wallet: 'qinghe',
          page: 'settings',
          failures: [failure({ text: '设置未能保存', kind: 'toast', seenAt: '2026-11-05T06:00:30.000Z' })],
        },
        { ...QINGHE, title: '隐私设置', url: 'https://my.qinghe.example/privacy' },
      ),
    ],
  ),
  'cn.unauthorised-answered.zh': golden(
    'zh',
    {
      ...lin,
      issueType: 'wrong_charge',
      chargeFault: 'not_authorised',
      whatHappened: '本人从未开通该商户的免密支付，手机当时在本人手中。',
      complainedOn: '2026-10-10',
      answeredOn: '2026-10-28',
      providerReference: 'QH-C-1182',
    },
    [charge('极光会员', '-298.00', '41')],
  ),
  'cn.fee.zh': golden(
    'zh',
    {
      ...lin,
      issueType: 'wrong_charge',
      chargeFault: 'fee',
      whatHappened: '转账前页面没有提示收费，事后被扣手续费。',
    },
    [
      exhibitOf(
        1,
        {
          wallet: 'qinghe',
          transactions: [
            transaction({
              kind: 'fee',
              amount: { value: '-15.00', currency: 'CNY' },
              counterparty: null,
              status: paid,
              references: number('2026110322001418271188'),
            }),
          ],
        },
        QINGHE,
      ),
    ],
  ),
  'cn.wrong-amount.zh': golden(
    'zh',
    {
      ...lin,
      issueType: 'wrong_charge',
      chargeFault: 'wrong_amount',
      complainant: '',
      account: '',
      whatHappened: '标价为18元，实际被扣180元。',
    },
    [charge('晨光便利店', '-180.00', '52')],
  ),
};

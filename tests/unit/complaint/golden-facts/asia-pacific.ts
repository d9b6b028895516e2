import { exhibitOf, failure, message, transaction } from '../invented';
import { contact, type GoldenCase, golden, number } from './golden-case';

const wallet = { walletName: '青禾支付', title: '账单', url: 'https://bill.qinghe.example/list' };

export const ASIA_PACIFIC: Record<string, GoldenCase> = {
  'au.no-answer.en': golden(
    'en',
    {
      jurisdiction: 'au',
      issueType: 'no_answer',
      complainant: 'Priya Nolan',
      account: 'p.nolan@mail.example',
      complainedOn: '2026-09-28',
      providerReference: 'AU-5519',
      whatHappened: 'I asked three times why a transfer to my own bank account is held back.',
    },
    [
      exhibitOf(
        3,
        {
          page: 'chat',
          messages: [
            message('me', 'Why is my transfer held back?', { at: '2026-09-25T10:15' }),
            message('agent', 'We will look into it.', { at: '2026-09-25T10:40', name: 'Kim' }),
            message('me', 'Have you looked into it?', { at: '2026-10-12T08:02' }),
          ],
        },
        { title: 'Support', url: 'https://www.lanternpay.example/support' },
      ),
    ],
    {
      overdue: { lastDay: '2026-10-28', amount: 30, unit: 'days' },
      contacts: [
        contact('2026-09-25', {
          way: 'chat',
          at: '10:15',
          withWhom: 'Kim',
          said: 'I asked why my transfer is held back',
          answer: 'person',
          evidence: [3],
        }),
        contact('2026-10-12', {
          way: 'chat',
          at: '08:02',
          said: 'I asked again',
          answer: 'automatic',
          evidence: [3],
        }),
        contact('2026-10-20', { way: 'email', said: 'I asked a third time', answer: 'automatic' }),
      ],
    },
  ),
  'in.payment-failed.en': golden(
    'en',
    {
      jurisdiction: 'in',
      issueType: 'payment_failed',
      complainant: 'Rohan Iyer',
      account: 'phone ending 7720',
      whatHappened: 'The money left my wallet and did not reach the shop, which asked me to pay again.',
    },
    [
      exhibitOf(1, {
        transactions: [
          transaction({
            amount: { value: '-2450.00', currency: 'INR' },
            counterparty: 'Kaveri Stores',
            status: { raw: 'Failed', value: 'failed' },
            references: number('610077125543'),
          }),
        ],
      }),
    ],
  ),
  'sg.wrong-amount.en': golden(
    'en',
    {
      jurisdiction: 'sg',
      issueType: 'wrong_charge',
      chargeFault: 'wrong_amount',
      complainant: 'Lim Jia Hui',
      account: 'phone ending 3302',
      whatHappened: 'The price at the counter was SGD 18.60. The wallet took ten times as much.',
    },
    [
      exhibitOf(1, {
        transactions: [
          transaction({
            amount: { value: '-186.00', currency: 'SGD' },
            counterparty: 'Kopi Corner',
            references: number('SG-118820'),
          }),
        ],
      }),
    ],
  ),
  'hk.charged-twice.zh': golden(
    'zh',
    {
      jurisdiction: 'hk',
      issueType: 'wrong_charge',
      chargeFault: 'twice',
      provider: '青禾支付',
      complainant: '何嘉敏',
      account: '手机尾号3310',
      whatHappened: '本人在餐厅只付款一次，账单上却有两笔相同的扣费。',
    },
    [
      exhibitOf(
        1,
        {
          wallet: 'qinghe',
          transactions: ['18:20', '18:21'].map((at, index) =>
            transaction({
              amount: { value: '-356.00', currency: 'HKD' },
              counterparty: '海风小馆',
              occurredAt: { value: `2026-11-01T${at}` },
              status: { raw: '交易成功', value: 'succeeded' },
              references: number(`HK2026110100${index}`),
            }),
          ),
        },
        wallet,
      ),
    ],
  ),
  'tw.no-answer-overdue.zh': golden(
    'zh',
    {
      jurisdiction: 'tw',
      issueType: 'no_answer',
      provider: '青禾支付',
      complainant: '许文彬',
      account: '手机尾号8812',
      complainedOn: '2026-09-20',
      providerReference: 'QH-S-2091',
      whatHappened: '本人询问提现为何被退回，一直没有得到说明。',
    },
    [
      exhibitOf(
        3,
        {
          wallet: 'qinghe',
          page: 'chat',
          messages: [
            message('me', '提现为什么被退回？', { at: '2026-09-18T09:15' }),
            message('bot', '您好，我们会尽快为您处理。', { at: '2026-09-18T09:15' }),
          ],
        },
        { ...wallet, title: '在线客服', url: 'https://help.qinghe.example/chat' },
      ),
    ],
    {
      overdue: { lastDay: '2026-10-20', amount: 30, unit: 'days' },
      contacts: [
        contact('2026-10-08', {
          at: '10:05',
          withWhom: '王客服',
          said: '询问申诉进展',
          promisedBy: '2026-10-15',
          answer: 'person',
        }),
      ],
    },
  ),
  'hk-crypto.payment-failed.zh': golden(
    'zh',
    {
      jurisdiction: 'hk_crypto',
      issueType: 'payment_failed',
      provider: '澄海交易所',
      complainant: '何嘉敏',
      account: '用户编号尾号0925',
      whatHappened: '提币申请提交后一直显示处理中，至今没有到账。',
    },
    [
      exhibitOf(
        2,
        {
          wallet: 'chenghai',
          failures: [
            failure({ text: '网络拥堵，请稍后再试', kind: 'toast', seenAt: '2026-11-03T03:20:10.000Z' }),
          ],
          transactions: [
            transaction({
              kind: 'withdrawal',
              amount: { value: '-0.41500000', currency: 'BTC' },
              counterparty: null,
              status: { raw: '处理中', value: 'pending' },
              references: [{ type: 'other', value: 'WD-55120' }],
            }),
          ],
        },
        { walletName: '澄海交易所', title: '提币记录', url: 'https://www.chenghai.example/withdraw' },
      ),
    ],
  ),
};

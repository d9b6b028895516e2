import { exhibitOf, transaction } from '../invented';
import { type GoldenCase, golden } from './golden-case';

const hash = (end: string) => [{ type: 'tx_hash' as const, value: `0x9f3c${'0'.repeat(58)}${end}` }];

export const CRYPTO: Record<string, GoldenCase> = {
  'us-crypto.theft.en': golden(
    'en',
    {
      jurisdiction: 'us_crypto',
      issueType: 'account_theft',
      provider: 'Harbor Exchange',
      complainant: 'Dale Winters',
      account: 'd.winters@mail.example',
      whatHappened: 'I did not sign in that night and did not send any coins. I do not know the addresses.',
    },
    [
      exhibitOf(
        2,
        {
          wallet: 'harbor',
          transactions: [
            transaction({
              kind: 'transfer',
              amount: { value: '-0.250000000000000001', currency: 'ETH' },
              counterparty: null,
              occurredAt: { value: '2026-11-02T02:14:50', zone: 'UTC', precision: 'second' },
              references: hash('a1'),
            }),
            transaction({
              kind: 'transfer',
              amount: { value: '-1800.00', currency: 'USDC' },
              counterparty: null,
              occurredAt: { value: '2026-11-02T02:16:02', zone: 'UTC', precision: 'second' },
              references: hash('b2'),
            }),
          ],
        },
        {
          walletName: 'Harbor Exchange',
          title: 'Withdrawals',
          url: 'https://www.harbor.example/withdrawals',
        },
      ),
    ],
  ),
  'eu-crypto.payment-failed.en': golden(
    'en',
    {
      jurisdiction: 'eu_crypto',
      issueType: 'payment_failed',
      provider: 'Harbor Exchange',
      complainant: 'Inès Moreau',
      account: 'i.moreau@mail.example',
      whatHappened:
        'My withdrawal has been pending for ten days. The address is my own and I have used it before.',
    },
    [
      exhibitOf(
        1,
        {
          wallet: 'harbor',
          transactions: [
            transaction({
              kind: 'withdrawal',
              amount: { value: '-0.01250000', currency: 'BTC' },
              counterparty: null,
              occurredAt: { value: '2026-10-26T11:05' },
              status: { raw: 'Pending', value: 'pending' },
              references: [{ type: 'other', value: 'WD-20931' }],
            }),
          ],
        },
        {
          walletName: 'Harbor Exchange',
          title: 'Withdrawals',
          url: 'https://www.harbor.example/withdrawals',
        },
      ),
    ],
  ),
  'cn-crypto.theft.zh': golden(
    'zh',
    {
      jurisdiction: 'cn_crypto',
      issueType: 'account_theft',
      provider: '澄海交易所',
      complainant: '周亦航',
      account: '用户编号尾号3381',
      whatHappened: '11月2日凌晨账户内的USDT被转走，本人没有操作，也不认识收款地址。',
    },
    [
      exhibitOf(
        1,
        {
          wallet: 'chenghai',
          transactions: [
            transaction({
              kind: 'withdrawal',
              amount: { value: '-5200.00', currency: 'USDT' },
              counterparty: null,
              occurredAt: { value: '2026-11-02T03:11:08', precision: 'second' },
              status: { raw: '已完成', value: 'succeeded' },
              references: hash('c3'),
            }),
          ],
        },
        { walletName: '澄海交易所', title: '提币记录', url: 'https://www.chenghai.example/withdraw' },
      ),
    ],
  ),
};

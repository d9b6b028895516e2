import { exhibitOf, failure, message, transaction } from '../invented';
import { contact, type GoldenCase, golden, number } from './golden-case';

const stolen = [
  exhibitOf(2, {
    transactions: [
      transaction({
        kind: 'transfer',
        amount: { value: '-400.00', currency: 'GBP' },
        counterparty: 'R. Quill',
        occurredAt: { value: '2026-11-02T02:11:08', precision: 'second' },
        references: number('5500018821'),
      }),
      transaction({
        kind: 'transfer',
        amount: { value: '-350.00', currency: 'GBP' },
        counterparty: 'R. Quill',
        occurredAt: { value: '2026-11-02T02:14:50', precision: 'second' },
        references: number('5500018822'),
      }),
    ],
  }),
];

const twiceRefunded = [
  exhibitOf(1, {
    transactions: [
      transaction({ amount: { value: '-48.50', currency: 'GBP' }, references: number('LP-70418') }),
      transaction({
        amount: { value: '-48.50', currency: 'GBP' },
        occurredAt: { value: '2026-11-03T14:06' },
        references: number('LP-70422'),
      }),
      transaction({
        kind: 'refund',
        direction: 'in',
        amount: { value: '48.50', currency: 'GBP' },
        occurredAt: { value: '2026-11-04', precision: 'day' },
        status: { raw: 'Refunded', value: 'succeeded' },
        references: number('LP-70509'),
      }),
    ],
  }),
];

const failed = [
  exhibitOf(
    4,
    {
      page: 'checkout',
      failures: [
        failure({
          text: 'We couldn’t complete your payment. Please try again later.',
          title: 'Something went wrong',
          code: 'PMT-3310',
          kind: 'toast',
          seenAt: '2026-11-04T19:22:41.000Z',
          goneAt: '2026-11-04T19:22:46.000Z',
        }),
      ],
    },
    { title: 'Checkout', url: 'https://www.lanternpay.example/checkout' },
  ),
  exhibitOf(5, {
    transactions: [
      transaction({
        amount: { value: '-86.20', currency: 'EUR' },
        counterparty: 'Northgrid Energy',
        occurredAt: { value: '2026-11-04T20:22', zone: 'Europe/Berlin' },
        status: { raw: 'Fehlgeschlagen', value: 'failed' },
        references: [{ type: 'order', value: 'NG-2026-5519' }],
      }),
    ],
  }),
];

const ana = {
  jurisdiction: 'uk' as const,
  complainant: 'Ana Lindqvist',
  account: 'phone ending 4471',
};

export const EUROPE: Record<string, GoldenCase> = {
  'uk.unauthorised.en': golden(
    'en',
    {
      ...ana,
      issueType: 'wrong_charge',
      chargeFault: 'not_authorised',
      whatHappened: 'I do not know this shop and bought nothing there. My phone was with me.',
    },
    [
      exhibitOf(1, {
        transactions: [
          transaction({
            amount: { value: '-129.99', currency: 'GBP' },
            counterparty: 'Vela Gadgets',
            references: number('LP-90011'),
          }),
        ],
      }),
    ],
  ),
  'uk.theft-overdue.en': golden(
    'en',
    {
      ...ana,
      issueType: 'account_theft',
      whatHappened:
        'On the morning of 2 November I could no longer sign in. I did not make the transfers of that night.',
      complainedOn: '2026-11-03',
      providerReference: 'C-7781',
    },
    stolen,
    { date: '2026-12-15', overdue: { lastDay: '2026-11-24', amount: 15, unit: 'business_days' } },
  ),
  'uk.charged-twice-refunded.en': golden(
    'en',
    {
      ...ana,
      issueType: 'wrong_charge',
      chargeFault: 'twice',
      whatHappened: 'I paid once. Of the two charges one seems to have come back.',
    },
    twiceRefunded,
  ),
  'eu.payment-failed.en': golden(
    'en',
    {
      jurisdiction: 'eu',
      issueType: 'payment_failed',
      complainant: 'Tomas Okafor',
      account: 't.okafor@mail.example',
      whatHappened:
        'I tried to pay my electricity bill. The wallet showed an error, and the bill is still open.',
    },
    failed,
  ),
  'eu.privacy.en': golden(
    'en',
    {
      jurisdiction: 'eu',
      issueType: 'privacy',
      complainant: 'Tomas Okafor',
      account: 't.okafor@mail.example',
      whatHappened: 'I had set my activity to private. A stranger sent me a picture of it on 4 November.',
    },
    [
      exhibitOf(
        7,
        {
          page: 'settings',
          failures: [
            failure({
              text: 'Your privacy settings could not be saved.',
              kind: 'banner',
              seenAt: '2026-11-05T06:00:30.000Z',
            }),
          ],
        },
        { title: 'Privacy', url: 'https://www.lanternpay.example/settings/privacy' },
      ),
    ],
  ),
  'uk.no-answer.en': golden(
    'en',
    {
      ...ana,
      issueType: 'no_answer',
      whatHappened: 'My balance has been blocked since 20 October. Nobody tells me why.',
    },
    [
      exhibitOf(
        3,
        {
          page: 'chat',
          messages: [
            message('me', 'Why is my balance blocked?', { at: '2026-10-20T09:15' }),
            message('bot', 'We will be in touch soon.', { at: '2026-10-20T09:15' }),
            message('me', 'Is there any news?', { at: '2026-10-28T08:02' }),
          ],
        },
        { title: 'Support', url: 'https://www.lanternpay.example/support' },
      ),
    ],
    { contacts: [contact('2026-10-30', { at: '11:20', said: 'I was cut off after forty minutes' })] },
  ),
};

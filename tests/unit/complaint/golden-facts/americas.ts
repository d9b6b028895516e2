import { exhibitOf, failure, message, transaction } from '../invented';
import { contact, type GoldenCase, golden, number } from './golden-case';

const twice = [
  exhibitOf(1, {
    transactions: [
      transaction({ references: number('LP-70418') }),
      transaction({ occurredAt: { value: '2026-11-03T14:06' }, references: number('LP-70422') }),
      transaction({
        amount: { value: '-1250.00' },
        counterparty: 'Elm Street Rentals',
        occurredAt: { value: '2026-11-01', precision: 'day' },
        references: number('LP-69877'),
      }),
    ],
  }),
];

const mira = {
  jurisdiction: 'us' as const,
  issueType: 'wrong_charge' as const,
  chargeFault: 'twice' as const,
  complainant: 'Mira Reed',
  account: 'm.reed@mail.example',
  whatHappened:
    'I bought one book and paid once. A minute later the same amount was taken again. The shop says it received a single order.',
};

const chat = exhibitOf(
  2,
  {
    page: 'chat',
    messages: [
      message('me', 'I was charged twice for one book. Please return one charge.', {
        at: '2026-11-06T09:10',
      }),
      message('bot', 'Thank you, a member of the team will be in touch.', { at: '2026-11-06T09:10' }),
      message('me', 'Is there any news?', { at: '2026-11-16T08:41' }),
    ],
  },
  { title: 'Help', url: 'https://www.lanternpay.example/help', capturedAt: '2026-12-14T08:00:11.000Z' },
);

const fee = [
  exhibitOf(1, {
    transactions: [
      transaction({
        kind: 'transfer',
        amount: { value: '-400.00', currency: 'CAD' },
        counterparty: 'J. Tremblay',
        fee: { raw: '12.00', value: '12.00', currency: 'CAD', currencyFrom: 'page' },
        references: number('LP-81207'),
      }),
    ],
  }),
  exhibitOf(
    2,
    {
      page: 'checkout',
      failures: [
        failure({ text: 'Free transfers within Canada', kind: 'banner', seenAt: '2026-11-03T14:01:20.000Z' }),
      ],
    },
    { title: 'Send money', url: 'https://www.lanternpay.example/send' },
  ),
];

export const AMERICAS: Record<string, GoldenCase> = {
  'us.charged-twice.en': golden('en', mira, twice),
  'us.charged-twice-no-answer.en': golden(
    'en',
    { ...mira, complainedOn: '2026-11-05', providerReference: 'LPC-20488' },
    [...twice, chat],
    {
      date: '2026-12-14',
      contacts: [
        contact('2026-11-06', {
          way: 'chat',
          at: '09:10',
          said: 'I asked for one charge back',
          answer: 'automatic',
          evidence: [2],
        }),
        contact('2026-11-20', {
          at: '15:30',
          withWhom: 'Dana',
          said: 'I asked when an answer would come',
          promisedBy: '2026-11-27',
          answer: 'person',
        }),
        contact('2026-12-01', { way: 'email', said: 'I asked again' }),
      ],
    },
  ),
  'ca-wallet.fee.en': golden(
    'en',
    {
      jurisdiction: 'ca_wallet',
      issueType: 'wrong_charge',
      chargeFault: 'fee',
      complainant: 'Aiko Laurent',
      account: 'phone ending 0193',
      whatHappened:
        'Before I sent the money the page said that transfers within Canada were free. A fee was taken all the same.',
    },
    fee,
  ),
  'other.long-history.en': golden(
    'en',
    {
      jurisdiction: 'other',
      issueType: 'account_theft',
      complainant: 'Ana Lindqvist',
      account: 'phone ending 4471',
      whatHappened: 'I did not make any of the transfers of that night.',
    },
    [
      exhibitOf(2, {
        transactions: Array.from({ length: 18 }, (_, index) =>
          transaction({
            kind: 'transfer',
            amount: { value: `-${40 + index}.25` },
            counterparty: index % 2 === 0 ? 'R. Quill' : 'T. Marsh',
            occurredAt: { value: `2026-11-02T02:${String(10 + index).padStart(2, '0')}` },
            references: number(`55000188${String(index).padStart(2, '0')}`),
          }),
        ),
      }),
    ],
  ),
};

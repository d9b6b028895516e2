import type { ComposeInput } from '../../../utils/complaint/compose';
import { caseOf, exhibitOf, failure, given, message, transaction } from './invented';

const twice = [
  transaction({ references: [{ type: 'transaction', value: 'LP-70418' }] }),
  transaction({
    occurredAt: { value: '2026-11-03T14:06' },
    references: [{ type: 'transaction', value: 'LP-70422' }],
  }),
  transaction({
    amount: { value: '-1250.00' },
    counterparty: 'Elm Street Rentals',
    occurredAt: { value: '2026-11-01', precision: 'day' },
    references: [{ type: 'transaction', value: 'LP-69877' }],
  }),
];

const wrongCharge = caseOf({
  complainant: 'Mira Reed',
  account: 'm.reed@mail.example',
  whatHappened:
    'I bought one book and paid once. A minute later the same amount was taken again. The shop says it received a single order.',
});

const failed = caseOf({
  issueType: 'payment_failed',
  complainant: 'Tomas Okafor',
  account: 't.okafor@mail.example',
  whatHappened: 'I tried to pay my electricity bill. The wallet showed an error, but the bill is still open.',
});

const failedPages = [
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

const theft = caseOf({
  issueType: 'account_theft',
  complainant: 'Ana Lindqvist',
  account: 'phone ending 4471',
  whatHappened:
    'On the morning of 2 November I could no longer sign in. My e-mail had been changed.\nI did not make any of the transfers of that night.',
});

const theftPages = [
  exhibitOf(2, {
    transactions: [
      transaction({
        kind: 'transfer',
        amount: { value: '-400.00', currency: 'USD' },
        counterparty: 'R. Quill',
        occurredAt: { value: '2026-11-02T02:11:08', precision: 'second' },
        references: [{ type: 'transaction', value: '5500018821' }],
      }),
      transaction({
        kind: 'transfer',
        amount: { value: '-0.250000000000000001', currency: 'ETH' },
        counterparty: null,
        occurredAt: { value: '2026-11-02T02:14:50', precision: 'second' },
        status: { raw: '', value: 'unknown' },
        references: [
          { type: 'tx_hash', value: '0x9f3c0000000000000000000000000000000000000000000000000000000000a1' },
        ],
      }),
      transaction({
        amount: { raw: '12,34', value: null },
        counterparty: 'Quick Topup',
        occurredAt: { raw: 'gestern', value: null, precision: null },
        references: [],
      }),
    ],
    notes: ['more_pages'],
  }),
];

const silence = caseOf({
  issueType: 'no_answer',
  complainant: 'Jo Bennett',
  account: 'jbennett',
  whatHappened: 'My balance has been on hold since 20 October and nobody tells me why.',
  whatIsAsked: 'Please tell me why my balance is on hold and when it will be released.',
});

const silencePages = [
  exhibitOf(
    3,
    {
      page: 'chat',
      messages: [
        message('me', 'Why is my balance on hold?', { at: '2026-10-20T09:15' }),
        message('bot', 'Thanks for getting in touch! We will be with you soon.', { at: '2026-10-20T09:15' }),
        message('agent', 'I have passed this to the team.', { name: 'Kim', at: '2026-10-21T11:40' }),
        message('me', 'Is there any news?', { at: '2026-10-28T08:02' }),
        message('me', 'Please answer, my rent is due.', { at: '2026-11-03T17:30' }),
      ],
    },
    { title: 'Messages', url: 'https://www.lanternpay.example/help/messages' },
  ),
];

const privacy = caseOf({
  issueType: 'privacy',
  complainant: 'Sam Adeyemi',
  account: 's.adeyemi@mail.example',
  whatHappened:
    'My payments are shown to people I do not know, although I set them to private. I never agreed to this.',
});

const privacyPages = [
  exhibitOf(
    1,
    {
      page: 'settings',
      failures: [failure({ text: 'Your privacy settings could not be saved.', kind: 'banner' })],
    },
    { title: 'Privacy settings', url: 'https://www.lanternpay.example/settings/privacy' },
  ),
];

const many = exhibitOf(1, {
  transactions: Array.from({ length: 30 }, (_, index) =>
    transaction({
      amount: { value: `-${index + 1}.10` },
      counterparty: `Stall ${index + 1}`,
      occurredAt: { value: `2026-10-${String(index + 1).padStart(2, '0')}T10:00` },
      references: [{ type: 'transaction', value: `LP-5${String(index).padStart(4, '0')}` }],
    }),
  ),
});

const refunded = exhibitOf(1, {
  transactions: [
    ...twice.slice(0, 2),
    transaction({
      kind: 'refund',
      direction: 'in',
      amount: { value: '48.50' },
      occurredAt: { value: '2026-11-04T09:00' },
      references: [{ type: 'transaction', value: 'LP-70611' }],
    }),
  ],
});

export const ENGLISH: Record<string, ComposeInput> = {
  'wrong-charge.support.en': given(wrongCharge, [exhibitOf(1, { transactions: twice })], 'support', 'en'),
  'wrong-charge.formal.en': given(wrongCharge, [exhibitOf(1, { transactions: twice })], 'formal', 'en'),
  'wrong-charge-refunded.formal.en': given(wrongCharge, [refunded], 'formal', 'en'),
  'wrong-charge-long-history.formal.en': given({ ...wrongCharge, whatHappened: '' }, [many], 'formal', 'en'),
  'payment-failed.support.en': given(failed, failedPages, 'support', 'en'),
  'payment-failed.regulator.en': given(failed, failedPages, 'regulator', 'en'),
  'account-theft.formal.en': given(theft, theftPages, 'formal', 'en'),
  'account-theft.legal-aid.en': given(theft, theftPages, 'legal_aid', 'en'),
  'no-answer.regulator.en': given(silence, silencePages, 'regulator', 'en'),
  'no-answer-nameless.formal.en': given(
    { ...silence, complainant: '', account: '', provider: '', whatIsAsked: '' },
    silencePages,
    'formal',
    'en',
  ),
  'privacy.formal.en': given(privacy, privacyPages, 'formal', 'en'),
};

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillSheet } from '../../../../utils/complaint/sheets/fill-sheet';
import type { Form } from '../../../../utils/complaint/sheets/form';
import { FORMS } from '../../../../utils/complaint/sheets/forms';
import { fitWithin, type Piece } from '../../../../utils/complaint/sheets/piece';
import { sentencesOf } from '../../../../utils/complaint/sheets/sentences';
import { IssueType } from '../../../../utils/model/case';
import { findSecrets } from '../../../../utils/redaction/secrets/secrets';
import { caseOf, exhibitOf, failure, message, transaction } from '../invented';
import { CONTACT } from './sheet-cases';

const CARD = '4556 7375 8689 9855';
const SECRETS = [
  CARD,
  'password: hunter22x',
  'verification code 481516',
  'Bearer abcdefghijklmnop1234',
  '验证码：481516',
  'sk_live_abcdefghijkl1234',
];
const figure = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2));
const prose = fc
  .array(
    fc.oneof(
      figure.map((amount) => `I paid $${amount} and it was wrong.`),
      figure.map((amount) => `我付了${amount}元，对方没有收到。`),
      fc.constantFrom(...SECRETS.map((secret) => `My ${secret} was asked for.`)),
      fc.string({ maxLength: 60 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

const cases = fc.record({
  issueType: fc.option(fc.constantFrom(...IssueType.options)),
  whatHappened: prose,
  whatIsAsked: prose,
  complainant: fc.constantFrom('', 'Mira Reed', `Mira ${CARD}`),
  account: fc.constantFrom('', 'm.reed@mail.example', ...SECRETS),
  provider: fc.constantFrom('', 'Lantern Pay', CARD),
  providerReference: fc.constantFrom(null, 'TK-1', CARD),
  contactedOn: fc.constantFrom(null, '2026-11-04'),
  page: fc.constantFrom('Paid', ...SECRETS),
  said: prose,
});

/** What is covered already reads on into the text after it where no blank stands between. */
function uncovered(text: string): string[] {
  return findSecrets(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((secret) => !secret.startsWith('█'));
}

const forms = fc.constantFrom<Form>(...FORMS);

describe('field sheets over made-up cases', () => {
  test('no value is longer than its limit, and none holds a secret', () => {
    fc.assert(
      fc.property(
        forms,
        cases,
        fc.option(fc.integer({ min: 0, max: 400 })),
        (form, { page, said, ...fields }, limit) => {
          const tight =
            limit === null ? form : { ...form, fields: form.fields.map((field) => ({ ...field, limit })) };
          const sheet = fillSheet(tight, {
            case: caseOf(fields),
            date: '2026-11-22',
            contacts: [{ ...CONTACT, said, withWhom: page, reference: page }],
            exhibits: [
              exhibitOf(1, {
                transactions: [
                  transaction({ counterparty: page, description: page }),
                  transaction({ amount: { value: '-3.10' } }),
                ],
                failures: [failure({ text: page, title: page })],
                messages: [message('me', page)],
              }),
            ],
          });
          for (const { value, limit: most } of sheet.fields) {
            expect((value ?? '').length).toBeLessThanOrEqual(most ?? Infinity);
            expect(uncovered(value ?? '')).toEqual([]);
            for (const secret of SECRETS) expect(value ?? '').not.toContain(secret);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test.each(FORMS)('$id: a coin keeps every digit of its amount', (form) => {
    const coin = transaction({
      amount: { value: '-0.250000000000000001', currency: 'ETH' },
      references: [{ type: 'tx_hash', value: `0x${'9f'.repeat(32)}` }],
    });
    const sheet = fillSheet(form, {
      case: caseOf({ issueType: 'account_theft' }),
      date: '2026-11-22',
      exhibits: [
        exhibitOf(1, { transactions: [coin, transaction({ amount: { value: '-0.3', currency: 'ETH' } })] }),
      ],
    });
    const told = sheet.fields.map(({ value }) => value ?? '').filter((value) => value.includes('ETH'));
    if (form.id !== 'india-1930') expect(told.length).toBeGreaterThan(0);
    for (const value of told) expect(value).toMatch(/0\.250000000000000001 ETH|0\.550000000000000001 ETH/);
  });

  test('what a limit leaves of a text is made of whole sentences, and no figure of it is new', () => {
    const figures = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? [];
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 30 }), fc.integer({ min: 0, max: 300 }), (amounts, limit) => {
        const text = amounts
          .map((amount, at) => `On day ${at} they took ${amount}. No. ${at} says so.`)
          .join(' ');
        const pieces = sentencesOf(text, 'en');
        const kept = fitWithin(pieces, limit);
        expect(kept.text.length).toBeLessThanOrEqual(limit);
        expect(kept.leftOut).toBe(pieces.length - sentencesOf(kept.text, 'en').length);
        const known = new Set(figures(text));
        expect(figures(kept.text).filter((one) => !known.has(one))).toEqual([]);
        expect(text.startsWith(kept.text)).toBe(true);
      }),
    );
  });

  test('sentences put together again are the text', () => {
    const together = (pieces: readonly Piece[]) =>
      pieces.map(({ text, gap }, at) => (at === 0 ? '' : gap) + text).join('');
    fc.assert(
      fc.property(prose, (text) => {
        const plain = (words: string) => words.replace(/\s+/gu, '');
        expect(plain(together(sentencesOf(text, 'en')))).toBe(plain(text));
      }),
    );
  });
});

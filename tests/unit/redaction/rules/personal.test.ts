import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPersonal, isIdentityNumber } from '../../../../utils/redaction/rules/personal';

const found = (text: string) =>
  findPersonal(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

it.each([
  [
    '电话13800138000，或 +86 139-0000-1111',
    [
      ['phone', '13800138000'],
      ['phone', '+86 139-0000-1111'],
    ],
  ],
  [
    'call +1 (415) 555-0132 or +442079460018',
    [
      ['phone', '+1 (415) 555-0132'],
      ['phone', '+442079460018'],
    ],
  ],
  ['a.b+c@mail.example.co.uk', [['email', 'a.b+c@mail.example.co.uk']]],
  ['11010519491231002x', [['identity_number', '11010519491231002x']]],
  ['440524188001010014', [['identity_number', '440524188001010014']]],
])('in “%s” is found what points to a person', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each([
  '2026-11-03 14:05:09',
  '交易号 2026031822001455123400001111',
  'CNY 13,800,138,000.00',
  '13800138000.55',
  '110105194912310021',
  '110105194902300021',
  '0x52908400098527886E0F7030069857D2E4169EE7',
  'E0001, rows 1–2',
  '+ 1 000',
  '+1.23456789 ETH',
  '+12 345 678,90 €',
])('“%s” points to nobody', (text) => {
  expect(found(text)).toEqual([]);
});

it('of the check characters that an identity number could have, one fits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100_000, max: 999_999 }),
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 0, max: 999 }),
      (place, days, order) => {
        const birthday = new Date(Date.UTC(1910, 0, 1 + days)).toJSON().slice(0, 10).replaceAll('-', '');
        const base = `${place}${birthday}${String(order).padStart(3, '0')}`;
        expect([...'0123456789X'].filter((check) => isIdentityNumber(base + check))).toHaveLength(1);
      },
    ),
  );
});

it('spans are in order, inside the text, and do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789+-@.ab 中X'), maxLength: 80 }), (text) => {
      let last = 0;
      for (const { start, end } of findPersonal(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

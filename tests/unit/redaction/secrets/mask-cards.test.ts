import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luhn } from '../../../../utils/redaction/secrets/card-numbers';
import { maskCards } from '../../../../utils/redaction/secrets/mask-cards';

const none = new Set<string>();
const cards = fc
  .tuple(fc.stringMatching(/^[2-6]\d{11,17}$/), fc.constantFrom('', ' ', '-', ' - ', '\u200b'))
  .map(([digits, between]) => {
    const check = [...'0123456789'].find((digit) => luhn(digits + digit)) ?? '';
    return { digits: digits + check, written: (digits + check).replace(/(\d{4})(?=\d\d)/g, `$1${between}`) };
  });

describe('card numbers', () => {
  test('a card number is covered wherever it stands and however it is grouped', () => {
    fc.assert(
      fc.property(cards, fc.constantFrom('', '卡号', 'on 05 ', 'x'), (card, before) => {
        const masked = maskCards(`${before}${card.written}。`, none);
        expect(masked.normalize('NFKC').replace(/\D/g, '')).not.toContain(card.digits);
        expect(masked).toContain(`••••${card.digits.slice(-4)}`);
      }),
    );
  });

  test('full-width digits are digits', () => {
    expect(maskCards('４１１１１１１１１１１１１１１１', none)).toBe('••••1111');
  });

  test('numbers that fail the check digit stay', () => {
    const text =
      'Order 2026110322001418270001, 4111111111111112, 112-1234567-1234567, 2026-11-03 14:05, +86 138 1234 5678';
    expect(maskCards(text, none)).toBe(text);
  });

  test('a number that a page labels as a reference stays', () => {
    expect(maskCards('see 4111111111111111', new Set(['4111111111111111']))).toBe('see 4111111111111111');
  });

  test('other secrets are covered too', () => {
    expect(maskCards('password: hunter22', none)).not.toContain('hunter22');
  });
});

import { describe, expect, it } from 'vitest';
import { findAmount, readAmount } from '../../../utils/reading/amount';
import { readMoment } from '../../../utils/reading/date';

/** Every sign of the first planes that shows nothing, that joins, that turns, or that sits upon the one before it (Unicode 16). */
const SIGNS = Array.from({ length: 0xe0200 }, (_, code) => code)
  .filter((code) => code > 0x7f && (code < 0xd800 || code > 0xdfff))
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Mn}\p{Me}]$/u.test(sign));

const AMOUNTS = [
  ['-$12.50', '-12.50'],
  ['¥1,234.50', '1234.50'],
  ['88.00 EUR', '88.00'],
  ['+0.01 USDT', '0.01'],
] as const;

function strewn(text: string, sign: string): string[] {
  return Array.from({ length: text.length + 1 }, (_, at) => text.slice(0, at) + sign + text.slice(at));
}

describe('a sign that nobody sees', () => {
  it('is one of two thousand', () => {
    expect(SIGNS.length).toBeGreaterThan(2_000);
    expect(SIGNS).toEqual(
      expect.arrayContaining(['\u034f', '\u0300', '\u200d', '\ufe0f', '\u202e', '\u{e0041}']),
    );
  });

  it.each(AMOUNTS)(
    'makes no other figure of %s, wherever it stands: alone, nor in a sentence',
    (text, value) => {
      const wrong = SIGNS.flatMap((sign) =>
        strewn(text, sign).flatMap((one) => {
          const read = [
            readAmount(one)?.money.value ?? null,
            findAmount(one)?.money.value ?? null,
            findAmount(`Paid ${one} to Ann`)?.money.value ?? null,
          ];
          return read
            .filter((got) => got !== null && got.replace('-', '') !== value.replace('-', ''))
            .map((got) => `${spelt(one)}: ${got}`);
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('makes no other day of a date', () => {
    const wrong = SIGNS.flatMap((sign) =>
      strewn('2026-11-03 14:05', sign).flatMap((one) => {
        const got = readMoment(one)?.value ?? null;
        return got === null || '2026-11-03T14:05'.startsWith(got) ? [] : [`${spelt(one)}: ${got}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('that turns the text around makes every figure in it open', () => {
    expect(readAmount('\u202e05.21$-')).toBe(null);
    expect(findAmount('Paid \u202e05.21$\u202c to Ann')).toBe(null);
    expect(readMoment('\u202e30-11-6202')).toBe(null);
  });

  it('without one each is read', () => {
    for (const [text, value] of AMOUNTS) expect(readAmount(text)?.money.value).toBe(value);
  });
});

function spelt(text: string): string {
  return text.replace(/[^ -~]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

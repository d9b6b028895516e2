import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoverReason, TextCover } from '../../../../utils/model/redaction';
import { coverJson } from '../../../../utils/redaction/cover/cover-json';
import { coversOf } from '../../../../utils/redaction/cover/cover-spans';
import { coverText } from '../../../../utils/redaction/cover/cover-text';

const one = (text: string, reason: CoverReason = 'other'): TextCover => ({
  text,
  reason,
  by: 'person',
  lifted: false,
});
const cover = (text: string, covered: string, reason?: CoverReason) =>
  coverText(text, coversOf([one(covered, reason)])).covered;

describe('one text, however it is written', () => {
  it.each([
    ['138 0013 8000', '13800138000'],
    ['138-0013-8000', '13800138000'],
    ['13800138000', '138 0013 8000'],
    ['１３８００１３８０００', '13800138000'],
    ['138.0013.8000', '13800138000'],
    ['13800138000', '+86 138 0013 8000'],
    ['020) 7946-0958', '020 7946 0958'],
    ['LIN WEI', 'Lin Wei'],
    ['Lin\u00a0Wei', 'Lin Wei'],
    ['Lin\u200bWei', 'Lin Wei'],
    ['José Núñez', 'Jose\u0301 Nunez'],
    ['林　薇', '林薇'],
    ['11010519491231002x', '11010519491231002X'],
    ['DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['12 Elm Street\nFlat 4', '12 Elm Street, Flat 4'],
    ['Lin%20Wei', 'Lin Wei'],
    ['%E6%9E%97%E8%96%87', '林薇'],
    ['%C1%D6%DE%B1', '林薇'],
    ['lin.wei%40example.com', 'lin.wei@example.com'],
    ['lin.wei%2540example.com', 'lin.wei@example.com'],
    ['&#108;in.wei&#x40;example.com', 'lin.wei@example.com'],
    ['\\u6797\\u8587', '林薇'],
    [btoa('lin.wei@example.com'), 'lin.wei@example.com'],
    [btoa(`{"phone":"13800138000"}`), '138 0013 8000'],
  ])('%j is covered by %j', (written, covered) => {
    const result = cover(`before ${written} after`, covered);
    expect(result).toMatch(/^before █+ after$/);
  });

  it('the bytes of UTF-16 in base64 are seen through', () => {
    const bytes = Buffer.from('lin.wei@example.com', 'utf16le').toString('base64');
    expect(cover(`x ${bytes} y`, 'lin.wei@example.com')).toMatch(/^x █+ y$/);
  });
});

describe('what means something else stays', () => {
  it.each([
    ['Order 2026 of 2026-11-22', 'Lin'],
    ['linear, berlin', 'Lin'],
    ['1,234.56 and 11,234.56 and 234.5', '234.56'],
    ['2026-11-22 14:05', '20.26'],
    ['8000.00 CNY', '8000'],
    ['a8000f', '8000'],
    ['one two', '  '],
  ])('in %j %j covers nothing', (text, covered) => {
    expect(cover(text, covered)).toBe(text);
  });

  it('an amount is covered with and without its grouping, and no other amount', () => {
    expect(cover('1,234.56 / 1234.56 / 1 234,56 / 11234.56 / 1234.567', '¥1,234.56', 'balance')).toBe(
      '████████ / ████████ / ████████ / 11234.56 / 1234.567',
    );
  });

  it('what was lifted is not covered', () => {
    expect(coversOf([{ ...one('Lin Wei'), lifted: true }])).toEqual([]);
  });
});

const phone = fc.stringMatching(/^1[3-9]\d{9}$/);
const word = fc.stringMatching(/^[\p{L}]{6,12}$/u);
const around = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('whatever stands around it', () => {
  it('a number or a word is covered, and nothing of it is left', () => {
    fc.assert(
      fc.property(fc.oneof(phone, word), around, around, (secret, before, after) => {
        const { covered } = coverText(`${before} ${secret} ${after}`, coversOf([one(secret)]));
        expect(covered.toLowerCase()).not.toContain(secret.toLowerCase());
        expect(coverText(covered, coversOf([one(secret)])).covered).toBe(covered);
      }),
    );
  });

  it('a text without it stays as it is, to the last sign', () => {
    fc.assert(
      fc.property(around, (text) => {
        expect(coverText(text, coversOf([one('13800138000'), one('Quetzalcoatl')])).covered).toBe(text);
      }),
    );
  });
});

describe('JSON', () => {
  it('stays JSON of the same shape, without the text in any of its strings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), phone, (value, secret) => {
        const planted = {
          value,
          deep: [{ text: `call ${secret} now`, url: `https://x.example/?t=${secret}` }],
        };
        const { covered, counts } = coverJson(planted, coversOf([one(secret, 'phone')]));
        const text = JSON.stringify(covered);
        expect(text).not.toContain(secret);
        expect(counts.phone).toBeGreaterThanOrEqual(2);
        expect(shape(covered)).toEqual(shape(planted));
      }),
    );
  });

  it('a figure that is covered is open; the figures beside it keep theirs', () => {
    const row = {
      amount: { raw: '-12.40', value: '-12.40' },
      balance: { raw: '¥1,234.56', value: '1234.56' },
    };
    expect(coverJson(row, coversOf([one('1,234.56', 'balance')])).covered).toEqual({
      amount: row.amount,
      balance: { raw: '¥████████', value: null },
    });
  });
});

/** Names of fields and lengths of lists, without what stands in them. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (value === null || typeof value !== 'object') return '';
  return Object.entries(value).map(([name, inner]) => [name, shape(inner)]);
}

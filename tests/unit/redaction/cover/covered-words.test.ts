import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TextCover } from '../../../../utils/model/redaction';
import { coversOf, findCovered } from '../../../../utils/redaction/cover/cover-spans';

const cover = (text: string, lifted = false): TextCover => ({ text, reason: 'other', by: 'person', lifted });
const found = (text: string, ...words: string[]) =>
  findCovered(text, coversOf(words.map((word) => cover(word)))).map(({ start, end }) =>
    text.slice(start, end),
  );

it.each([
  ['call 138-0013 8000 now', '13800138000', ['138-0013 8000']],
  ['+86 13800138000', '13800138000', ['13800138000']],
  ['uid8613800138000x', '13800138000', ['13800138000']],
  ['138\n0013\n8000', '13800138000', ['138\n0013\n8000']],
  ['Ｚｈａｎｇ wei', 'Zhang Wei', ['Ｚｈａｎｇ wei']],
  ['JOSÉ was paid', 'José', ['JOSÉ']],
  ['Jose\u0301 was paid', 'José', ['Jose\u0301']],
  ['付给王小明的钱', '王小明', ['王小明']],
  ['王\u200b小明', '王小明', ['王\u200b小明']],
  ['Balance 1,234.56', '1234.56', ['1,234.56']],
  ['Balance 1,234.56', '1,234.56', ['1,234.56']],
  ['paid Li, not Alipay', 'Li', ['Li']],
  ['a@b.com and A@B.com', 'a@b.com', ['a@b.com', 'A@B.com']],
  ['(415) 555-0132', '415 555 0132', ['415) 555-0132']],
])('in “%s” the words “%s” are found', (text, word, expected) => {
  expect(found(text, word)).toEqual(expected);
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const eachSign = (text: string, write: (code: number) => string) =>
  [...text].map((sign) => write(sign.codePointAt(0) ?? 0)).join('');

it.each([
  ['as CSS writes signs', (text: string) => eachSign(text, (code) => `\\${code.toString(16)} `)],
  ['as escape() does', (text: string) => eachSign(text, (code) => `%u${code.toString(16).padStart(4, '0')}`)],
  [
    'as mails do',
    (text: string) => [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
  ],
  ['with soft hyphens', (text: string) => [...text].join('&shy;')],
  ['in base64', base64],
  ['in base64 within base64', (text: string) => base64(`{"of":"${base64(`{"who":"${text}"}`)}"}`)],
  ['in percent signs within base64', (text: string) => base64(`who=${encodeURIComponent(text)}&x=1`)],
])('the words are found %s', (_, write) => {
  for (const text of ['闻佳慧', 'mia.rowan@example.org', '138 1234 5678', '48,211.97'])
    expect(found(`x ${write(text)} y`, text), text).toHaveLength(1);
});

it('a number is found in an address that writes blanks as plus', () => {
  expect(found('?n=138+1234+5678', '138 1234 5678')).toEqual(['138+1234+5678']);
});

it.each([
  ['150.00', '50.00'],
  ['50.001', '50.00'],
  ['1,050.00', '50.00'],
  ['51234.56', '1234.56'],
  ['Linda', 'Li'],
  ['№ 12345', '1234'],
  ['anything', ' -'],
])('in “%s” the words “%s” are not found', (text, word) => {
  expect(found(text, word)).toEqual([]);
});

it('a lifted cover covers nothing', () => {
  expect(findCovered('王小明', coversOf([cover('王小明', true)]))).toEqual([]);
});

it('overlapping words are covered once', () => {
  expect(found('北京市朝阳区建国路1号', '北京市朝阳区', '朝阳区建国路')).toEqual(['北京市朝阳区建国路']);
});

it('a word stands where it was put, however it is grouped, and spans keep their order', () => {
  const around = fc.string({ unit: fc.constantFrom('，', '。', ' ', '\n', '款', '付') });
  const word = fc.stringMatching(/^[A-Za-z0-9\u4e00-\u9fff]{7,12}$/);
  const between = fc.constantFrom('', ' ', '\u200b', '\n');
  fc.assert(
    fc.property(around, word, around, between, (before, inside, after, gap) => {
      const grouped = inside.split('').join(gap);
      const spans = findCovered(`${before}${grouped}${after}`, coversOf([cover(inside)]));
      const [start, end] = [before.length, before.length + grouped.length];
      expect(spans.some((span) => span.start <= start && span.end >= end)).toBe(true);
      expect(spans.every((span, at) => span.start >= (spans[at - 1]?.end ?? 0))).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLongEnough, normalPassphrase } from '../../../utils/lock/passphrase';
import { makeRecoveryCode, normalCode } from '../../../utils/lock/recovery-code';

it('a passphrase is the same one however its signs are composed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(normalPassphrase(typed.normalize('NFD'))).toBe(normalPassphrase(typed));
      expect(normalPassphrase(normalPassphrase(typed))).toBe(normalPassphrase(typed));
    }),
  );
});

it.each([
  ['short', false],
  ['eleven sign', false],
  ['twelve signs', true],
  ['aaaaaaaaaaaaaaaa', false],
  ['春眠不觉晓', false],
  ['春眠不觉晓处处闻啼鸟夜来', true],
  ['🦊🦉🐢🐌🦔🐝🦊🦉🐢🐌🦔🐝', true],
])('%s is long enough: %s', (typed, isEnough) => {
  expect(isLongEnough(typed)).toBe(isEnough);
});

it('a recovery code is 28 signs in groups of four, all of them random, and no two are alike', () => {
  const codes = Array.from({ length: 200 }, makeRecoveryCode);
  for (const code of codes) expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(codes).size).toBe(200);
  const signs = new Set(codes.join('').replaceAll('-', ''));
  expect(signs.size).toBe(32);
});

it('a code is read in whatever case, spacing and width it is typed, and anything else is no code', () => {
  const code = makeRecoveryCode();
  const plain = code.replaceAll('-', '');
  for (const typed of [code, plain, code.toLowerCase(), ` ${code.replaceAll('-', ' ')} `, wide(code)])
    expect(normalCode(typed)).toBe(plain);
  for (const typed of [
    '',
    plain.slice(1),
    `${plain}A`,
    plain.replace(/.$/, 'U'),
    'four words of a passphrase',
  ])
    expect(normalCode(typed)).toBeNull();
});

/** As an input method for Chinese types it. */
function wide(text: string): string {
  return [...text].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)).join('');
}

import { wordlist as czech } from '@scure/bip39/wordlists/czech.js';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import { wordlist as italian } from '@scure/bip39/wordlists/italian.js';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js';
import { wordlist as portuguese } from '@scure/bip39/wordlists/portuguese.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../../utils/redaction/secrets/secrets';

const LISTS = { czech, french, italian, japanese, korean, portuguese, spanish };
const label = fc.constantFrom(
  'Recovery phrase',
  'Your seed phrase',
  'Frase de recuperación',
  'Phrase de récupération',
  'Frase di recupero',
  '복구 구문',
  'リカバリーフレーズ',
  '助记词',
);
const wordsOf = (list: readonly string[]) =>
  fc
    .constantFrom(12, 15, 18, 21, 24)
    .chain((length) => fc.array(fc.constantFrom(...list), { minLength: length, maxLength: length }));

const isShown = (words: readonly string[], masked: string) =>
  words.some((word) => masked.split(/[^\p{L}\p{M}]+/u).includes(word));

describe.each(Object.entries(LISTS))('a seed phrase in %s words', (_, list) => {
  it('is masked under its name, in a line and one below the other, numbered or not', () => {
    fc.assert(
      fc.property(label, wordsOf(list), fc.constantFrom(': ', '\n'), fc.nat(3), (name, words, part, way) => {
        const written = [
          words.join(' '),
          words.join('\n'),
          words.map((word, at) => `${at + 1}. ${word}`).join('\n'),
          words.map((word, at) => `${at + 1}\n${word}`).join('\n'),
        ];
        expect(isShown(words, maskSecrets(`${name}${part}${written[way]}\nNext`).slice(name.length))).toBe(
          false,
        );
      }),
      { numRuns: 200 },
    );
  });
});

it('a seed phrase in Japanese words is masked without a name', () => {
  fc.assert(
    fc.property(wordsOf(japanese), (words) => {
      expect(isShown(words, maskSecrets(words.join('\u3000')))).toBe(false);
    }),
  );
});

it('an English one is masked in full width, in capitals, with unseen signs, by its first four letters', () => {
  const wide = (text: string) =>
    text.replace(/[a-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const ways = [
    wide,
    (text: string) => text.toUpperCase(),
    (text: string) => [...text].join('\u200b'),
    (text: string) => text.slice(0, 4),
  ];
  fc.assert(
    fc.property(wordsOf(english), fc.constantFrom(...ways), (words, way) => {
      const written = words.map(way);
      const masked = maskSecrets(written.join(' '));
      for (const word of written) expect(masked.split(' ')).not.toContain(word);
    }),
  );
});

describe('is no seed phrase:', () => {
  it.each([
    'Never share your recovery phrase with anyone. We will never ask you for it, not in chat and not by phone.',
    'Your recovery phrase is a list of twelve words that gives whoever has it all of your money',
    'Recovery phrase\nWrite it down\nKeep it offline\nNever share it',
    'Seed phrase backup: done on 2026-11-03, checked by the person who holds the wallet.',
    '복구 구문은 지갑을 복원하는 유일한 방법입니다. 다른 사람에게 절대 알려 주지 마세요.',
  ])('%j', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });
});

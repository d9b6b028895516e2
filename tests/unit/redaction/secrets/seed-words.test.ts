import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect, it } from 'vitest';
import { seedPhrases } from '../../../../utils/redaction/secrets/seed-phrases';

const FILLER = Array.from({ length: 11 }, () => 'zoo').join(' ');
const isSeedWord = (word: string) => seedPhrases(`${word} ${FILLER}`).length > 0;

it('every word of the English list is known', () => {
  expect(wordlist.filter((word) => !isSeedWord(word))).toEqual([]);
});

it.each([
  ['Transfer\n-10.00\n', false],
  ['Payment 2026-11-02 ', false],
  ['Coffee 14:05\n', false],
  ['Coffee $4.50\n', false],
  ['coffee\n', true],
  ['coffee, ', true],
  ['7. coffee ', true],
  ['07 coffee\t', true],
  ['coffee 0379\n', true],
])('a dozen times “%s” is a seed phrase: %s', (row, expected) => {
  expect(seedPhrases(row.repeat(12)).length > 0).toBe(expected);
});

it('its first four letters stand for a word, and no other beginning or continuation of it', () => {
  expect(wordlist.filter((word) => !isSeedWord(word.slice(0, 4)))).toEqual([]);
  const words = new Set([...wordlist, ...wordlist.map((word) => word.slice(0, 4))]);
  const others = wordlist.flatMap((word) => [`${word}s`, `${word}e`, word.slice(0, -1), word.slice(1)]);
  expect(others.filter((word) => !words.has(word) && isSeedWord(word))).toEqual([]);
});

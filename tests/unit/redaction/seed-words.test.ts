import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect, it } from 'vitest';
import { seedPhrases } from '../../../utils/redaction/seed-phrases';

const FILLER = Array.from({ length: 11 }, () => 'zoo').join(' ');
const isSeedWord = (word: string) => seedPhrases(`${word} ${FILLER}`).length > 0;

it('every word of the English list is known', () => {
  expect(wordlist.filter((word) => !isSeedWord(word))).toEqual([]);
});

it('no other beginning or continuation of such a word is known', () => {
  const words = new Set(wordlist);
  const others = wordlist.flatMap((word) => [`${word}s`, `${word}e`, word.slice(0, -1), word.slice(1)]);
  expect(others.filter((word) => !words.has(word) && isSeedWord(word))).toEqual([]);
});

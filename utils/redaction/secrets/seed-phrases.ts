import type { SecretSpan } from './secrets';
import { chinesePhrases, phrasesInOtherWords } from './seed-scripts';
import { packedSeedWords } from './seed-words';

const SEED_WORDS: ReadonlySet<string> = new Set(unpack(packedSeedWords));
/** The shortest mnemonic of BIP-39. */
const SEED_LENGTH = 12;

/** Four letters tell a word of the list from all others (BIP-39); some write no more of it. */
const SHORT_WORDS: ReadonlySet<string> = new Set([...SEED_WORDS].map((word) => word.slice(0, 4)));

/** Seed phrases in English words, in Chinese characters, and in other words where they are called so. */
export function seedPhrases(text: string): SecretSpan[] {
  return [
    ...[...text.matchAll(MAYBE_WORDS)].flatMap(({ 0: words, index }) => englishPhrases(words, index)),
    ...chinesePhrases(text),
    ...phrasesInOtherWords(text),
  ];
}

/** A sieve that lets every phrase through: whole pages are searched, and Unicode's classes are ten times as slow. */
const MAYBE_WORDS = /(?<![A-Za-z])[A-Za-z]{3,8}(?:[^A-Za-z\u4e00-\u9fff]+[A-Za-z]{3,8}){11,}/g;

/** Amounts, dates, times: what stands between the rows of a history, and never between the words of a phrase. */
const FIGURE = /\d{5}|\d[.,:/-]\d/;

/**
 * Twelve or more words of the BIP-39 list in a row, whatever punctuation or numbering parts them. `transfer` and `payment`
 * are such words, too.
 */
function englishPhrases(text: string, offset: number): SecretSpan[] {
  const spans: SecretSpan[] = [];
  let run: { start: number; end: number; words: number } | null = null;
  const close = () => {
    if (run && run.words >= SEED_LENGTH)
      spans.push({ start: offset + run.start, end: offset + run.end, kind: 'seed_phrase' });
    run = null;
  };
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (run && FIGURE.test(text.slice(run.end, index))) close();
    if (!isSeedWord(word.toLowerCase())) {
      close();
      continue;
    }
    run ??= { start: index, end: index, words: 0 };
    run.end = index + word.length;
    run.words += 1;
  }
  close();
  return spans;
}

function isSeedWord(word: string): boolean {
  return SEED_WORDS.has(word) || (word.length === 4 && SHORT_WORDS.has(word));
}

/** Undoes what seed-words.ts does. */
function unpack(packed: string): string[] {
  let word = '';
  return Array.from(packed.matchAll(/(\d)(\D+)/g), ([, shared, rest = '']) => {
    word = word.slice(0, Number(shared)) + rest;
    return word;
  });
}

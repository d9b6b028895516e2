import type { SecretSpan } from './secrets';
import { packedSeedWords } from './seed-words';

const SEED_WORDS: ReadonlySet<string> = new Set(unpack(packedSeedWords));
/** The shortest mnemonic of BIP-39. */
const SEED_LENGTH = 12;

/** Seed phrases in English words or in Chinese characters. */
export function seedPhrases(text: string): SecretSpan[] {
  return [
    ...(MAYBE_WORDS.test(text) ? englishPhrases(text) : []),
    ...(MAYBE_CHARACTERS.test(text) ? chinesePhrases(text) : []),
  ];
}

/** Sieves that let every phrase through: whole pages are searched, and Unicode's classes are ten times as slow. */
const MAYBE_WORDS = /[A-Za-z]{3,8}(?:[^A-Za-z\u4e00-\u9fff]+[A-Za-z]{3,8}){11}/;
const MAYBE_CHARACTERS = /(?:[\u4e00-\u9fff][^A-Za-z\u4e00-\u9fff]{1,16}){11}[\u4e00-\u9fff]/;

/** Amounts, dates, times: what stands between the rows of a history, and never between the words of a phrase. */
const FIGURE = /\d{5}|\d[.,:/-]\d/;

/**
 * Twelve or more words of the BIP-39 list in a row, whatever punctuation or numbering parts them. `transfer` and `payment`
 * are such words, too.
 */
function englishPhrases(text: string): SecretSpan[] {
  const spans: SecretSpan[] = [];
  let run: { start: number; end: number; words: number } | null = null;
  const close = () => {
    if (run && run.words >= SEED_LENGTH) spans.push({ start: run.start, end: run.end, kind: 'seed_phrase' });
    run = null;
  };
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (run && FIGURE.test(text.slice(run.end, index))) close();
    if (!SEED_WORDS.has(word.toLowerCase())) {
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

/** Twelve or more Chinese characters, each standing for itself: parted by blanks, line breaks, numbers, punctuation. */
const CHARACTERS = /(?<!\p{L})[\u4e00-\u9fff](?!\p{L})(?:[^\p{L}]{1,8}[\u4e00-\u9fff](?!\p{L})){11,}/gu;
const LABEL =
  /助[记記憶忆][词詞]|[恢复復备備份]{2}[短词詞]|[种種]子[短词詞]|私[钥鑰]短|(?:seed|recovery|backup|secret)\s+(?:phrase|words)|mnemonic/i;
/** So far before the characters their label may stand; wallets put warnings between. */
const LABEL_REACH = 300;

/**
 * The Chinese lists of BIP-39 hold the 2048 most frequent characters, so that being on one tells nothing. What ordinary
 * text never does is to set a dozen characters apart under the name of a seed phrase, or numbered from one on.
 */
function chinesePhrases(text: string): SecretSpan[] {
  return [...text.matchAll(CHARACTERS)].flatMap(({ 0: phrase, index }) => {
    const before = text.slice(Math.max(0, index - LABEL_REACH), index);
    if (!LABEL.test(before) && !isNumbered(before.slice(-6) + phrase)) return [];
    return [{ start: index, end: index + phrase.length, kind: 'seed_phrase' as const }];
  });
}

/** Whether the characters are numbered one after the other: `1. 的 2. 一 …`. */
function isNumbered(phrase: string): boolean {
  const numbers = phrase.match(/\d+/g) ?? [];
  const characters = phrase.match(/[\u4e00-\u9fff]/gu) ?? [];
  return numbers.length >= characters.length && numbers.every((number, at) => Number(number) === at + 1);
}

/** Undoes what seed-words.ts does. */
function unpack(packed: string): string[] {
  let word = '';
  return Array.from(packed.matchAll(/(\d)(\D+)/g), ([, shared, rest = '']) => {
    word = word.slice(0, Number(shared)) + rest;
    return word;
  });
}

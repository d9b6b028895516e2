import type { SecretSpan } from './secrets';
import { packedSeedWords } from './seed-words';

const SEED_WORDS: ReadonlySet<string> = new Set(unpack(packedSeedWords));
/** The shortest mnemonic of BIP-39. */
const SEED_LENGTH = 12;

/** Twelve or more words of the BIP-39 list in a row, whatever numbers or punctuation part them. */
export function seedPhrases(text: string): SecretSpan[] {
  const spans: SecretSpan[] = [];
  let run: { start: number; end: number; words: number } | null = null;
  const close = () => {
    if (run && run.words >= SEED_LENGTH) spans.push({ start: run.start, end: run.end, kind: 'seed_phrase' });
    run = null;
  };
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
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

/** Undoes what seed-words.ts does. */
function unpack(packed: string): string[] {
  let word = '';
  return Array.from(packed.matchAll(/(\d)(\D+)/g), ([, shared, rest = '']) => {
    word = word.slice(0, Number(shared)) + rest;
    return word;
  });
}

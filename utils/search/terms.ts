const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc]';
/** One character of a word that is written with spaces around it. */
export const LETTER = `(?!${CJK})[\\p{L}\\p{M}\\p{N}]`;

const TOKEN = new RegExp(`(${CJK}+)|\\d+(?:,\\d{3}(?!\\d)|\\.\\d+)+|(?:${LETTER})+`, 'gu');
const OTHER = /[^\0-\x7f\u3400-\u9fff]/gu;

/** One word or one run of characters, as it stands in a text. */
export interface Token {
  text: string;
  /** Whether it is of a script that puts no spaces between words. */
  isRun: boolean;
}

/**
 * The text as it is compared: lower case, full-width forms as their plain ones (Unicode NFKC). What would come out longer or
 * shorter stays as it is, so that a place in one text is the same place in the other.
 */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // Some capitals become two characters; then each is looked at alone.
  const even = lower.length === text.length ? lower : text.replace(/./gsu, small);
  return even.replace(OTHER, small);
}

function small(one: string): string {
  const after = one.normalize('NFKC').toLowerCase();
  return after.length === one.length ? after : one;
}

/** The words and runs of a text, in its order. Of a figure the commas are left out: `1,280.00` is `1280.00`. */
export function tokensIn(text: string): Token[] {
  return Array.from(folded(text).matchAll(TOKEN), ([whole, run]) =>
    run === undefined ? { text: whole.replaceAll(',', ''), isRun: false } : { text: run, isRun: true },
  );
}

/** Every two neighbours of a run; of a single character the character. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((next, index) => `${characters[index]}${next}`);
}

/** All that a text is found by, each once: its words, the pairs of its runs, and the character that each run ends with. */
export function termsIn(text: string): Set<string> {
  const terms = new Set<string>();
  for (const { text: token, isRun } of tokensIn(text)) {
    if (!isRun) terms.add(token);
    else {
      for (const pair of pairsOf(token)) terms.add(pair);
      terms.add([...token].at(-1) ?? token);
    }
  }
  return terms;
}

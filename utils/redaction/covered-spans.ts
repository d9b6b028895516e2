import type { CoverReason, TextCover } from '../model/redaction';
import { type FoldedText, foldText } from './folded-text';

/** Where covered words stand in a text: UTF-16 offsets, `end` exclusive. */
export interface CoveredSpan {
  start: number;
  end: number;
  reason: CoverReason;
}

/** From this length on digits or letters are the same number or name also inside of others: a code before it, a date after it. */
const TELLING = 7;

/**
 * Where the words of covers that are not lifted stand in a text, in order, overlapping ones joined. Case, width, accents
 * and grouping make no difference (foldText), so a number is found in 1380 013 8000 and over line breaks, too.
 * Short words are found as whole words, figures as whole figures: 50.00 is not found in 150.00.
 */
export function coveredSpans(text: string, covers: readonly TextCover[]): CoveredSpan[] {
  const folded = foldText(text);
  const spans = covers
    .filter(({ lifted }) => !lifted)
    .flatMap((cover) => spansOf(text, folded, cover))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: CoveredSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && span.start < before.end) before.end = Math.max(before.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

function spansOf(original: string, { text, starts, ends }: FoldedText, cover: TextCover): CoveredSpan[] {
  const word = foldText(cover.text).text;
  if (word === '') return [];
  const spans: CoveredSpan[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const start = starts[at] ?? 0;
    const end = ends[at + word.length - 1] ?? start;
    if (isWhole(original, start, end, word)) spans.push({ start, end, reason: cover.reason });
  }
  return spans;
}

/** Whether a short word or a figure stands by itself. */
function isWhole(original: string, start: number, end: number, word: string): boolean {
  const figure = /^\D?\d+[.,]\d+\D?$/.test(word);
  if (word.length >= TELLING && !figure) return true;
  const before = original.slice(Math.max(0, start - 2), start);
  const after = original.slice(end, end + 2);
  return !(
    joins(before, original.slice(start, start + 1)) || joinsAfter(original.slice(end - 1, end), after)
  );
}

function joins(before: string, first: string): boolean {
  if (/\d/.test(first)) return /\d[.,]?$/.test(before);
  return isLetter(first) && isLetter(before.slice(-1));
}

function joinsAfter(last: string, after: string): boolean {
  if (/\d/.test(last)) return /^[.,]?\d/.test(after);
  return isLetter(last) && isLetter(after.slice(0, 1));
}

/** Letters of scripts that part their words; Chinese characters stand for themselves. */
function isLetter(character: string): boolean {
  return (
    /\p{L}/u.test(character) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)
  );
}

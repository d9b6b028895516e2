import { MARK, readMark } from './currency';

export interface Span {
  from: number;
  to: number;
  /** Two figures with a blank between them look just like one grouped figure here. */
  doubtful: boolean;
}

/** A plain blank inside a figure counts only in front of three digits. */
const FIGURE = /\d+(?:[.,'\u00a0]\d+| \d{3}(?!\d))*(?:[.,] ?--?(?!\d))?/g;
const MARK_BEFORE = new RegExp(`(?<owner>\\d ?)?(?<mark>${MARK})(?<gap> ?)(?:[+-] ?)?$`, 'u');
const MARK_BEHIND = new RegExp(`^(?<gap> ?)(?<mark>${MARK})(?<owner> ?[+-]?\\d)?`, 'u');

/** No mark begins or ends with a digit or with one of these: most figures need no look at all marks. */
const ENDS_LIKE_MARK = /[^\d\s,:;()[\]#*|•·+-] ?(?:[+-] ?)?$/;
const BEGINS_LIKE_MARK = /^ ?[^\d\s.,:;()[\]#*|•·+-]/;

/** No mark with its blanks and the figure beyond it is longer. */
const REACH = 16;

/** What makes a figure part of something else: a word, a date, a range, a masked number, a rate, a sign upon its digits. */
const JOINED_BEFORE = /[\p{sc=Latin}\p{sc=Cyrl}\p{N}\p{M}\p{Cf}*•#/:.,%+-]$|\d ?[-~] ?$/u;
const JOINED_BEHIND =
  /^(?:[\p{sc=Latin}\p{sc=Cyrl}\p{N}\p{M}\p{Cf}%‰/+-]|[.,:'][\d\p{M}\p{Cf}]| ?[-~] ?[^\p{L}\s]?\d| ?[万亿千百萬億천만억]| (?:[kmb]|thousand|million|billion|mio|mrd|тыс|млн)(?!\p{L}))/iu;

/**
 * Where amounts with a currency beside them stand in a folded text with ASCII signs. Null when a figure cannot be
 * told from what surrounds it: then nothing in the text is certain.
 */
export function spansOfAmounts(text: string): Span[] | null {
  const spans: Span[] = [];
  for (const figure of text.matchAll(FIGURE)) {
    const end = figure.index + figure[0].length;
    const before = text.slice(Math.max(0, figure.index - REACH), figure.index);
    const behind = text.slice(end, end + REACH);
    const left = ENDS_LIKE_MARK.test(before) ? ownMark(MARK_BEFORE.exec(before)) : null;
    const right = BEGINS_LIKE_MARK.test(behind) ? ownMark(MARK_BEHIND.exec(behind)) : null;
    if (left === 'unclear' || right === 'unclear') return null;
    if (!left && !right) continue;

    const start = left ? figure.index - left.length : figure.index;
    const to = right ? end + right.length : end;
    const from = start - signBefore(text.slice(0, start)).length;
    if (JOINED_BEFORE.test(text.slice(0, from)) || JOINED_BEHIND.test(text.slice(to))) return null;
    const alone = left ? !/^ ?\p{L}/u.test(text.slice(to)) : !/[\p{L}\p{N}]/u.test(text.slice(0, from));
    spans.push({ from, to, doubtful: figure[0].includes(' ') && !alone });
  }
  return spans;
}

/** The mark with its blanks, when it belongs to this figure and not to one on its other side (`Order 123 $45`). */
function ownMark(found: RegExpExecArray | null): string | null | 'unclear' {
  const { owner, mark = '', gap = '' } = found?.groups ?? {};
  if (!found || !readMark(mark)) return null;
  if (owner === undefined) return found[0];
  const gapToOther = owner.startsWith(' ') || owner.endsWith(' ');
  if (gapToOther === (gap !== '')) return 'unclear';
  return gapToOther ? found[0].replace(owner, '') : null;
}

/** A sign glued to the amount or at the start of the text; ` - ` between words is a dash. */
function signBefore(text: string): string {
  return /^[+-] ?$|(?<=[\s(])[+-]$/.exec(text)?.[0] ?? '';
}

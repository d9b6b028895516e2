import type { CoverReason } from '../../model/redaction';
import { fold } from './cover-fold';

/** Blanks, and what is not seen at all: marks of direction, soft hyphens, marks on letters. */
const UNSEEN = '\\p{Cf}\\p{M}\\u00ad';
const BLANK = `[\\s${UNSEEN}]*`;
/** Where a text has a blank, a comma or a dash, another spelling has another of them. In an address a plus is a blank. */
const BETWEEN_WORDS = `[\\s${UNSEEN}\\p{Pd},，、;·+_]*`;
/** What stands between the groups of a telephone's or an account's number. */
const BETWEEN_GROUPS = `[\\s${UNSEEN}\\p{Pd}().·•/+]*`;
const JOINS = /[\s\p{Pd},，、;·]/u;
/** Letters of scripts that write words apart: within a longer word, a short one is another word. */
const IN_WORD = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}]';
/** From so many letters or digits on a text is itself wherever it stands, also within others. */
const OWN_WORD = 5;
const OWN_NUMBER = 7;

/** How one text is found in folded texts. */
export interface CoverPattern {
  pattern: RegExp;
  /** Long enough not to come about by chance in bytes that mean something else. */
  strong: boolean;
}

/**
 * The pattern of a text to be covered, in all the spellings that mean the same; null for a text without a letter or digit.
 * To be used on texts as `fold` gives them.
 */
export function coverPattern(text: string, reason: CoverReason): CoverPattern | null {
  const folded = fold(text)
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .trim();
  const signs = [...folded].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  if (signs.length === 0) return null;
  const amount = amountPattern(folded, reason);
  if (amount !== null)
    return { pattern: new RegExp(amount, 'gu'), strong: (folded.match(/\d/g)?.length ?? 0) >= OWN_WORD };
  const strong = signs.length >= OWN_WORD || /[^\p{ASCII}]{2}/u.test(folded);
  const source = isNumber(folded) ? numberPattern(folded, signs) : wordsPattern(folded, signs.length);
  return { pattern: new RegExp(source, 'gu'), strong };
}

const AMOUNT =
  /^[\p{Sc}a-z\s+-]*(\d{1,3}(?:([,.'’ ])\d{3})(?:\2\d{3})*|\d+)(?:[.,](\d{1,18}))?[\p{Sc}a-z\s元]*$/u;

/** An amount is its figure, with and without grouping, and never a part of a longer one. */
function amountPattern(folded: string, reason: CoverReason): string | null {
  const [, whole, grouping, fraction] = AMOUNT.exec(folded) ?? [];
  if (whole === undefined) return null;
  if (reason !== 'balance' && grouping !== ',' && (fraction === undefined || fraction.length > 2))
    return null;
  const unseen = `[${UNSEEN}]*`;
  const digits = [...whole.replace(/\D/g, '')].join(`${unseen}(?:[,.'’\\s]${unseen})?`);
  const rest = fraction === undefined ? '' : `${unseen}[.,]${unseen}${[...fraction].join(unseen)}`;
  return `(?<!\\d|\\d[.,])${digits}${rest}(?!\\d|[.,]\\d)`;
}

/** Letters and digits with nothing but the marks of groups between them, and digits enough to be a number of something. */
function isNumber(folded: string): boolean {
  return /^\+?[a-z0-9\s\p{Pd}().·•/]+$/u.test(folded) && (folded.match(/\d/g)?.length ?? 0) >= 4;
}

function numberPattern(folded: string, signs: readonly string[]): string {
  if (signs.length < OWN_NUMBER) return `(?<![a-z\\d]|\\d[.,])${signs.join('')}(?![a-z\\d]|[.,]\\d)`;
  const country = countryCode(folded);
  const own = signs.slice(country.length);
  if (own.length < OWN_NUMBER) return signs.join(BETWEEN_GROUPS);
  const before = country === '' ? '' : `(?:\\+?${[...country].join(BETWEEN_GROUPS)}${BETWEEN_GROUPS})?`;
  return `${before}${own.join(BETWEEN_GROUPS)}`;
}

/** The country's code before a telephone number, which is often left away. */
function countryCode(folded: string): string {
  if (!folded.startsWith('+')) return '';
  const apart = /^\+(\d{1,3})[^\d]/.exec(folded)?.[1];
  return apart ?? /^\+(86|1|7)(?=\d{10,11}$)/.exec(folded)?.[1] ?? '';
}

function wordsPattern(folded: string, length: number): string {
  const short = length < OWN_WORD;
  const words = folded.split(JOINS).filter((word) => word !== '');
  const source = words.map((word) => wordPattern(word, short)).join(BETWEEN_WORDS);
  if (!short) return source;
  const inWord = new RegExp(`^${IN_WORD}$`, 'u');
  const [first = '', last = ''] = [words.at(0)?.at(0), words.at(-1)?.at(-1)];
  return `${inWord.test(first) ? `(?<!${IN_WORD})` : ''}${source}${inWord.test(last) ? `(?!${IN_WORD})` : ''}`;
}

/** Short words of letters are not found in what happens to stand one after the other. */
function wordPattern(word: string, short: boolean): string {
  const between = short && /^[\p{ASCII}]*$/u.test(word) ? `[${UNSEEN}]*` : BLANK;
  const signs = [...word].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return `${signs.join(between)}\\p{M}*`;
}

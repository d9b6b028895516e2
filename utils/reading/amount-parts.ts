import type { Money } from '../model/money';
import type { Direction } from '../model/reading';
import type { AmountHint } from './amount';
import { directionOfWords } from './amount-words';
import { agree, atMostTwoDecimals, MARKS, readMark, settleCurrency } from './currency';
import { readDecimal } from './decimal';
import { isBalanceLabel, isFeeLabel, isNetLabel, isTaxLabel } from './label';
import { unfoldMyriads } from './myriads';

export interface Parts {
  money: Omit<Money, 'raw'>;
  direction: Direction;
}

const NUMBER = /\d+(?:[.,' ]\d+)*|(?<!\p{L})[.,]\d+/gu;

/** A token's ticker we do not know (`GoerliETH`), and what looks like one but is a unit, a time or a word of a bill. */
const TICKER = /^(?=.*[A-Z]{2})[A-Za-z]{3,12}$/;
const NO_TICKER =
  /^(?:[KMGT]i?B|[KMG]?bps|[KMG]Hz|K?WH|K?CAL|LBS|MPH|PCS|P(?:OIN)?TS|STARS?|COINS?|ITEMS?|DAYS?|WEEKS?|MONTHS?|YE?A?RS?|HO?U?RS?|MIN(?:UTE)?S?|SEC(?:OND)?S?|MORE|NEW|ONLY|EACH|FREE|LEFT|TIMES|LEVEL|BETA|ALPHA|GMT|UTC|MSK|WI[BT]|MESZ?|MEZ|[A-Z]{1,3}[SD]T|[CEW]E?S?T|HKT|SGT|PKT|UHR|VAT|GST|TAX|FEE|NET|OFF|TOTAL|AVG|M[AI][XN])$/i;

/** `2017.09`, `12.2025`: a month rather than an amount. */
const YEAR_MONTH = /^(?:(?:19|20)\d\d\.(?:0\d|1[0-2])|(?:0?\d|1[0-2])\.(?:19|20)\d\d)$/;

/** What brackets say when they make another figure of it: `12.00 (max.)`, `6.00 (x2)`, `5.00 (discount)`. */
const NOT_THIS =
  /^(?:x ?\d|\d+ ?x)|\b(?:max|min|limit|from|up to|each|per|approx|about|estimate|discount|off|saved?|left|remaining)|约|約|预[估计]|限额|优惠|立减|折扣|\b(?:ca|je|pro|rabatt|environ|par|remise|aprox|descuento|desconto|скидка|около)\b|약 |割引|할인/i;

/** Takes one amount apart (folded text, ASCII signs): figure, currency, way. Null when anything else is in the text. */
export function readParts(folded: string, hint: AmountHint): Parts | null {
  const plain = unfoldBrackets(folded);
  if (!plain) return null;
  // `25,--€`, `CHF 12.-`: a dash instead of cents also shows which sign is the decimal one.
  const dashed = /\d([.,]) ?--?(?!\d)/.exec(plain.text)?.[1];
  // `₹500/-` is how India ends a whole amount.
  const text = unfoldMyriads(plain.text.replace(/(\d)(?:[.,] ?--?|\/-)(?!\d)/, '$1'));
  const [number, ...others] = [...text.matchAll(NUMBER)];
  if (!number || others.length > 0) return null;
  const [figure] = number;

  const before = takeMarks(text.slice(0, number.index));
  const behind = takeMarks(text.slice(number.index + figure.length));
  const marks = [...before.marks, ...behind.marks];
  const [sign, ...moreSigns] = (before.left + behind.left).match(/[+-]/g) ?? [];
  // A plus behind a figure is a sign in bank statements (`12,00+`), but `$12+` is "from 12 dollars".
  if (moreSigns.length > 0 || (behind.left.includes('+') && before.marks.length > 0)) return null;
  // `3.12.` is a day.
  if (marks.length === 0 && !sign && /^\./.test(behind.left) && /^\d\d?\.\d\d?$/.test(figure)) return null;

  const beside = { before: wordsOf(before.left), behind: wordsOf(behind.left) };
  let way = directionOfWords(`${beside.before} ${beside.behind}`);
  if (way === null && marks.length === 0 && isTicker(beside.behind) && (sign || /[.,]/.test(figure))) {
    marks.push([beside.behind]);
    way = directionOfWords(beside.before);
  }
  // `Amount - 12.00`: a dash between a label and its figure, or a minus.
  if (way === null || (way === 'unknown' && /\p{L} - *$/u.test(before.left))) return null;

  const codes = agree(marks);
  const read = readDecimal(figure, {
    decimal: dashed === '.' || dashed === ',' ? dashed : hint.decimal,
    atMostTwo: atMostTwoDecimals(codes ?? (hint.currency ? [hint.currency] : [])),
  });
  const value = read?.value ?? null;
  if (codes ? !read && figure.includes(' ') : !read || !isAmountByShape(figure, value, sign, hint))
    return null;

  const ways = new Set<Direction>([way, plain.negative || sign === '-' ? 'out' : sign ? 'in' : 'unknown']);
  ways.delete('unknown');
  const [direction = 'unknown'] = ways.size === 1 ? ways : [];
  return {
    money: { value: ways.size > 1 ? null : withSign(value, direction), ...settleCurrency(codes, hint) },
    direction,
  };
}

/** `-` in front of what left the wallet. */
export function withSign(value: string | null, direction: Direction): string | null {
  return value !== null && direction === 'out' ? `-${value}` : value;
}

/** Brackets round a figure mean minus; round a code nothing; behind a figure they hold a note. Null: none of these. */
function unfoldBrackets(text: string): { text: string; negative: boolean } | null {
  const found = /^([^()]*)\(([^()]*)\)([^()]*)$/.exec(text);
  if (!found) return /[()]/.test(text) ? null : { text, negative: false };
  const [, before = '', inside = '', after = ''] = found;
  if (!/\d/.test(before + after)) return { text: `${before} ${inside} ${after}`, negative: true };
  if (readMark(inside.trim())) return { text: `${before} ${inside} ${after}`, negative: false };
  const isNote = /\p{L}/u.test(inside) && !/\d/.test(after);
  const isOther = [isBalanceLabel, isFeeLabel, isNetLabel, isTaxLabel].some((is) => is(inside));
  return isNote && !isOther && !NOT_THIS.test(inside) ? { text: before + after, negative: false } : null;
}

function takeMarks(text: string): { left: string; marks: (readonly string[])[] } {
  const marks: (readonly string[])[] = [];
  const left = text.replace(MARKS, (mark) => {
    const codes = readMark(mark);
    if (codes) marks.push(codes);
    return codes ? ' ' : mark;
  });
  return { left, marks };
}

/** What is left beside a figure; a slash, star or percent sign stays and makes it no amount. */
function wordsOf(text: string): string {
  const words = text
    .replace(/[+-]/g, ' ')
    .replace(/[:;,.]\s*$/, '')
    .trim();
  return /[^\p{L}\p{M}\s.:]/u.test(words) ? 'not words' : words;
}

function isTicker(text: string): boolean {
  return TICKER.test(text) && !NO_TICKER.test(text);
}

/** Without a currency on the page: what keeps a count, a year, an id or a telephone number from being an amount. */
function isAmountByShape(figure: string, value: string | null, sign: string | undefined, hint: AmountHint) {
  const told = sign !== undefined || hint.currency !== undefined;
  // `1,234` alone: a count or an amount, and open which figure; kept, without a value.
  if (value === null) return true;
  const decimals = value.split('.')[1]?.length ?? 0;
  if (decimals > 0) return told || (decimals > 1 && !YEAR_MONTH.test(figure));
  const longest = sign === '+' ? 7 : 9;
  return told && !figure.includes(' ') && (/[.,']/.test(figure) || figure.length <= longest);
}

import type { Money } from '../model/money';
import type { Direction } from '../model/reading';
import { readParts } from './amount-parts';
import { spansOfAmounts } from './amount-span';
import { directionOfSentence } from './amount-words';
import { foldSpace, foldText, isTurned, narrow, plainSigns, withoutShaping } from './text';

export interface AmountHint {
  /** The wallet deals in this one currency (`CNY` for Alipay): `currencyFrom` becomes `wallet`. */
  currency?: string | undefined;
  /** What a bare `$` means on this wallet or market: `currencyFrom` becomes `wallet`. */
  dollar?: string | undefined;
  /** The decimal sign, when the page's language or other rows tell it. */
  decimal?: '.' | ',' | undefined;
}

export interface ReadAmount {
  money: Money;
  direction: Direction;
}

/** No amount with its words is longer; what is longer is a sentence, and what is longer still a page. */
const LONGEST = 64;
const LONGEST_SENTENCE = 600;

/**
 * Reads a text that is one amount and nothing else of substance (`-CA$45.19`, `+ 0.01`, `支出 ￥12.50`, `(5.00) EUR`).
 * Null when it is not: a range, a percentage, two amounts, a date, an id, a telephone number, a count. A note in
 * brackets behind the figure (`131.77(已退款89.84)`) is not the amount. `money.value` is null when it stays open what
 * the figure is (`1,234 BTC`). Without a currency the text needs a sign, two decimals or `hint.currency` to count.
 */
export function readAmount(raw: string, hint: AmountHint = {}): ReadAmount | null {
  const shown = foldSpace(raw);
  if (shown.length > LONGEST || !/\d/.test(narrow(shown)) || isTurned(shown)) return null;
  const read = readParts(plainSigns(foldText(shown)), hint);
  return read && { money: { raw: shown, ...read.money }, direction: read.direction };
}

/**
 * Finds the one amount inside a sentence (`You paid $12.00 to Ann`); `rest` is the sentence without it. Null when
 * there is none, more than one, or when it is not plain which figure a mark belongs to. Only figures with a currency
 * beside them count. When the amount itself has no sign, the words of the sentence may tell its direction.
 */
export function findAmount(text: string, hint: AmountHint = {}): (ReadAmount & { rest: string }) | null {
  if (text.length > LONGEST_SENTENCE || isTurned(text)) return null;
  const shown = keepHardBlanks(text);
  const spans = spansOfAmounts(plainSigns(narrow(shown)));
  const [span, ...others] = spans ?? [];
  if (!span || others.length > 0) return null;
  const read = readAmount(shown.slice(span.from, span.to), hint);
  if (!read) return null;

  const around = [shown.slice(0, span.from), shown.slice(span.to)];
  const said = directionOfSentence(around.join(' 0 '));
  const ways = new Set<Direction>([read.direction, said]);
  ways.delete('unknown');
  const [direction = 'unknown'] = ways.size === 1 ? ways : [];
  const figure = span.doubtful || ways.size > 1 ? null : (read.money.value?.replace('-', '') ?? null);
  const value = figure !== null && direction === 'out' ? `-${figure}` : figure;
  return { money: { ...read.money, value }, direction, rest: foldSpace(around.join(' ')) };
}

/** Folded, but a no-break blank between digits stays one: a plain blank may as well stand between two figures. */
function keepHardBlanks(text: string): string {
  const marked = withoutShaping(text)
    .replaceAll('\ue000', '')
    .replace(/(\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g, '$1\ue000');
  return foldSpace(marked).replaceAll('\ue000', '\u00a0');
}

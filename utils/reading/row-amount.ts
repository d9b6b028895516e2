import { absolute } from '../model/decimal';
import type { Money } from '../model/money';
import type { Direction } from '../model/reading';
import { findAmount, type ReadAmount, readAmount } from './amount';
import { directionOfSentence, directionOfWords } from './amount-words';
import { isToken } from './currency';
import { attributeOf, childElementsOf, closestOf, findAll, localNameOf, nameWordsOf } from './element';
import type { Page } from './page';
import type { Field, Habits } from './row';
import { nameInSentence } from './sentence';
import { settleSign } from './sign';
import { silentSigns } from './silent-sign';

/** Stands in for "some currency" where a label says that the figure is money; never leaves this file. */
const SOME = 'XXX';

/** An amount that is only said to be about as much as another one. */
const ABOUT = /^[≈~∼≃]|^(?:approx|about|ca\.|约|約|折合)/i;

/** Whether a figure is only said to be about as much as another one. */
export function isAbout(text: string): boolean {
  return ABOUT.test(text);
}

/** Names of elements that say which way the money went; colours and moods (`success`, `red`) say nothing. */
const OUT_NAMES = /^(?:isnegative|negative|debit|expense|expenses|outgoing|outflow|spend|expend|支出)$/;
const IN_NAMES = /^(?:ispositive|positive|credit|income|incoming|inflow|收入)$/;

/** The money of a field that a label or its name calls money; null unless exactly one figure stands in it. */
export function moneyOf(
  page: Page,
  field: Field,
  habits: Habits,
  unit: string | null = null,
): ReadAmount | null {
  const texts = withoutStruck(page, field)
    .filter((text) => !ABOUT.test(text))
    .map(withoutWorth);
  const whole = texts.length === 1 ? texts : [texts.join(' '), ...texts];
  const reads = whole.map((text) => readLabelled(page, text, habits)).filter((read) => read !== null);
  const [first] = reads;
  // The sign may stand in a box, and so on a line, of its own.
  const figures = new Set(reads.map(({ money }) => money.value && absolute(money.value)));
  if (!first || figures.size > 1) return null;
  return first.money.currency === null && unit ? inUnit(first, unit) : first;
}

/** `0.35 BNB ($322.01)`: what a coin was worth is not what moved. */
function withoutWorth(text: string): string {
  const coin = /^(.*\d ?[A-Za-z]{2,10}) ?[(（][≈~@ ]*\p{Sc} ?[\d.,]+[)）]$/u.exec(text)?.[1];
  return coin && isToken(readAmount(coin)?.money.currency ?? null) ? coin : text;
}

function readLabelled(page: Page, text: string, { decimal }: Habits): ReadAmount | null {
  // What is certain without a hint is no other with one.
  const known = page.amounts.get(text);
  if (known?.money.value && known.money.currency) return known;
  const read = readAmount(text, { decimal, currency: SOME });
  if (!read) return null;
  if (read.money.currency !== SOME) return read;
  return { ...read, money: { ...read.money, currency: null, currencyFrom: null } };
}

/** The currency that a column of its own or the column's heading gives. */
function inUnit(read: ReadAmount, unit: string): ReadAmount {
  // What the figure's own mark (`¥`) and the unit (`元`) leave open, both together may tell.
  const currency = currencyOf(unit) ?? readAmount(`${read.money.raw} ${unit}`)?.money.currency;
  return currency ? { ...read, money: { ...read.money, currency, currencyFrom: 'page' } } : read;
}

/** The currency that a text names and that alone; null when it is open which one. */
function currencyOf(unit: string): string | null {
  return readAmount(`${unit} 1.00`)?.money.currency ?? null;
}

/** Whether a text is crossed out: an old price, or money that never moved. */
export function isStruck(element: Element, row: Element): boolean {
  const found = closestOf(
    element,
    (at) =>
      /^(?:s|del|strike)$/.test(localNameOf(at)) ||
      getComputedStyle(at).textDecorationLine.includes('line-through'),
    row,
  );
  return found !== null;
}

/** The lines of a field without figures that are crossed out beside one that is not. */
function withoutStruck(page: Page, { element, text, lines }: Field): string[] {
  if (childElementsOf(element).length === 0) return lines;
  const struck = findAll(element, 's, del, strike, [class*="strike" i], [class*="through" i]').map((one) =>
    page.text(one),
  );
  const left = struck.reduce((rest, one) => rest.replace(one, ' ').trim(), text);
  return struck.some(Boolean) && /\d/.test(left) ? [left] : lines;
}

/** Reads the row's one amount: sign, columns for money in and out, words and names must not contradict each other. */
export function amountOfRow(
  page: Page,
  fields: Field[],
  habits: Habits,
  row: Element | null = null,
): { amount: Money; direction: Direction } | null {
  const unit = fields.find((field) => field.role === 'currency')?.text ?? null;
  const said = fields
    .filter(({ role, label }) => role === 'direction' || (role === 'kind' && !/^method$/i.test(label)))
    .map(({ text }) => wordOf(text));
  const sided = fields
    .filter(({ role }) => role === 'in' || role === 'out')
    .map((field) => ({ field, read: moneyOf(page, field, habits, unit ?? unitOf(field)) }))
    .filter(({ read }) => read && !isZero(read));
  if (sided.length > 1) return null;
  const [side] = sided;
  if (side?.read) {
    const { money, direction } = settleSign(side.read, [side.field.role === 'in' ? 'in' : 'out', ...said]);
    return money.value === null ? null : { amount: money, direction };
  }
  const found = fields
    .filter(({ role }) => role === 'amount')
    .map((field) => ({
      field,
      read: moneyOf(page, field, habits, unit ?? unitOf(field)) ?? inSentence(field),
    }));
  const one = theOne(found);
  if (!one?.read?.money.value) return null;
  const ways = [one.read.direction, ...said, ...named(one.field.element), ...told(fields)];
  const isOpen = row !== null && ways.every((way) => way === 'unknown');
  const silent = isOpen ? silentSigns(page, one.field.element, row, one.read.money) : [];
  const { money, direction } = settleSign(one.read, [...ways, ...silent]);
  return { amount: money, direction };
}

/** What a figure is called that is the amount, and no amount paid, billed or converted besides. */
const PLAIN = /^(?:amount|金额|金額|betrag|montant|importe|valor|сумма|금액)(?![\p{sc=Latin}\p{sc=Cyrl}])/iu;
const PLAIN_WHOLE = new RegExp(`${PLAIN.source}$`, 'iu');

/** Several figures called amount: the same figure twice, or the one that is called just that. */
function theOne<T extends { field: Field; read: ReadAmount | null }>(found: T[]): T | null {
  const figures = new Set(
    found.map(({ read }) => `${absolute(read?.money.value ?? '')} ${read?.money.currency}`),
  );
  if (figures.size === 1) return found[0] ?? null;
  const [bare, plain] = [PLAIN_WHOLE, PLAIN].map((label) =>
    found.filter(({ field }) => label.test(field.label)),
  );
  const [called] = bare?.length === 1 ? bare : plain?.length === 1 ? plain : [];
  return called ?? coinOf(found) ?? exchanged(found);
}

/** A signed figure in a coin, and below it what that was in the person's money: the first is what moved. */
function coinOf<T extends { read: ReadAmount | null }>([coin, fiat, ...others]: T[]): T | null {
  if (!coin?.read || !fiat?.read || others.length > 0 || coin.read.direction === 'unknown') return null;
  const same = fiat.read.direction === coin.read.direction || fiat.read.direction === 'unknown';
  return same && isToken(coin.read.money.currency) && isFiat(fiat.read.money) ? coin : null;
}

/** What went and what came for it, or the same in the other side's money: the one that stands first is what moved. */
function exchanged<T extends { field: Field; read: ReadAmount | null }>([
  one,
  other,
  ...more
]: T[]): T | null {
  if (!one?.read || !other?.read || more.length > 0) return null;
  // Columns of different names are different things, whichever stands first.
  if (one.field.label !== other.field.label) return null;
  const isSigned = one.read.direction !== 'unknown' && other.read.direction !== 'unknown';
  const units = [one, other].map(
    ({ read }) => read?.money.currency ?? /\p{Sc}/u.exec(read?.money.raw ?? '')?.[0],
  );
  return isSigned && units[0] !== units[1] && units.every(Boolean) ? one : null;
}

function isFiat({ raw, currency }: Money): boolean {
  return currency === null ? /\p{Sc}/u.test(raw) : !isToken(currency);
}

function inSentence({ text, lines }: Field): ReadAmount | null {
  return lines.length === 1 ? findAmount(text) : null;
}

/** What the row's title says in a sentence: `Paid to Anand`. */
function told(fields: Field[]): Direction[] {
  const title = fields.find(({ role }) => role === 'description')?.text ?? '';
  return title.length <= 60 && nameInSentence(title) !== null ? [directionOfSentence(title)] : [];
}

function wordOf(text: string): Direction {
  if (/^(?:in|\+|进|收)$/i.test(text)) return 'in';
  if (/^(?:out|-|−|出|支)$/i.test(text)) return 'out';
  return directionOfWords(text) ?? 'unknown';
}

function named(element: Element): Direction[] {
  return [element, ...findAll(element, '[class]')].flatMap((one): Direction[] => {
    if (!attributeOf(one, 'class')) return [];
    const words = nameWordsOf(one);
    const [isOut, isIn] = [OUT_NAMES, IN_NAMES].map((names) => words.some((word) => names.test(word)));
    // `IncomeWithExpend` is the name of a box for either.
    if (isOut === isIn) return [];
    return isOut ? ['out'] : ['in'];
  });
}

function unitOf({ label }: Field): string | null {
  return /[([（【]\s*(.{1,12}?)\s*[)\]）】]/.exec(label)?.[1] ?? null;
}

function isZero({ money }: ReadAmount): boolean {
  return money.value !== null && /^-?0*(?:\.0*)?$/.test(money.value);
}

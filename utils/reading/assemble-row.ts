import type { Kind, Transaction } from '../model/reading';
import { readAmount } from './amount';
import { findAll } from './element';
import { explainRow } from './explain-row';
import { readKind } from './kind';
import { isAsked } from './not-yet';
import { noStatus } from './nothing';
import type { Page } from './page';
import type { Above, Field, Habits, RowReading } from './row';
import { amountOfRow, moneyOf } from './row-amount';
import { kindOfTitle } from './row-kind';
import { momentOfRow } from './row-moment';
import { referencesOfRow } from './row-reference';
import { nameInSentence } from './sentence';
import { readStatus } from './status';

/** Rows that add up or carry over others. */
const TOTAL =
  /^(?:sub-?\s?total|grand total|total|sum|totals|opening|closing|brought forward|carried forward|合计|合計|总计|總計|小计|小計|本页|累计|期初|期末|上期|summe|gesamt|zwischensumme|saldo|totale?s?|итого|всего|합계|소계)(?![\p{Ll}])/iu;

/**
 * Puts the fields of a row together. Null when it is no transaction: no certain amount, or nothing that tells which one
 * it was (a date, a reference, a status or a counterparty), or a row that adds up others.
 */
export function assembleRow(
  page: Page,
  row: Element,
  fields: Field[],
  above: Above,
  habits: Habits,
): RowReading | null {
  const shown = fields.filter(({ text }) => text !== '');
  const leaveOut = (why: string) => {
    explainRow(page, row, shown, { why });
    return null;
  };
  if (isYetToCome(shown, above)) return leaveOut('still to come or only asked for');
  if (shown[0] && TOTAL.test(shown[0].text)) return leaveOut('adds up others');
  if (shown.some(({ role, text }) => role === 'count' && /^\d+$/.test(text)))
    return leaveOut('counts others');
  const money = amountOfRow(page, shown, habits, row);
  if (!money) return leaveOut('no certain amount');
  const occurredAt = momentOfRow(page, shown, above, habits);
  const references = referencesOfRow(row, shown);
  const status = contested(shown, statusOf(shown) ?? above.status ?? noStatus());
  const counterparty = counterpartyOf(page, shown, money.direction);
  if (occurredAt.raw === '' && references.length === 0 && status.value === 'unknown' && !counterparty)
    return leaveOut('nothing tells which one it was');
  const reading: RowReading = {
    occurredAt,
    ...money,
    counterparty,
    description:
      shown.find(({ role }) => role === 'description')?.text ??
      shown.find(({ role }) => role === 'kind')?.text ??
      sentenceIn(page, shown),
    status,
    kind: kindOf(shown, money.direction),
    references,
    fee: one(page, shown, 'fee', habits),
    balanceAfter: one(page, shown, 'balance', habits),
    ...page.row(row),
  };
  explainRow(page, row, shown, reading);
  return reading;
}

/** Whether a row moved no money: it stands under what is still to come, or only asks. */
export function isYetToCome(fields: Field[], above: Above): boolean {
  return above.ahead === true || fields.some(isRequest);
}

/** A name or a note may hold any word; the other parts say what the row is. */
function isRequest({ role, text }: Field): boolean {
  return /^(?:kind|description|status|ignored)$/.test(role) && isAsked(text);
}

function sentenceIn({ amounts }: Page, fields: Field[]): string | null {
  const isSentence = (text: string) => !amounts.has(text) && !readAmount(text);
  return fields.find(({ role, text }) => role === 'amount' && isSentence(text))?.text ?? null;
}

function one(page: Page, fields: Field[], role: 'fee' | 'balance', habits: Habits) {
  const [field, ...others] = fields.filter((each) => each.role === role);
  if (!field || others.length > 0) return null;
  const money = moneyOf(page, field, habits)?.money;
  return money?.value ? money : null;
}

/** A table of disputes tells how each dispute stands: its end is not the end of the payment. */
function contested(fields: Field[], status: Transaction['status']): Transaction['status'] {
  const isDispute = fields.some(({ role, label }) => role === 'amount' && /\bdisput/i.test(label));
  return isDispute && /^(?:cancelled|unknown)$/.test(status.value)
    ? { ...status, value: 'disputed' }
    : status;
}

function statusOf(fields: Field[]): Transaction['status'] | null {
  const raw = fields.find(({ role }) => role === 'status')?.text;
  return raw ? { raw, value: readStatus(raw) } : null;
}

/** The kind by what the page calls it; else by what it calls the row, if that is no name. */
function kindOf(fields: Field[], direction: Transaction['direction']): Kind {
  const own = fields.filter(({ role, label }) => role === 'kind' && label !== '');
  const kinds = own.flatMap(({ text, lines, label }) =>
    [readKind(text), readKind(lines[0] ?? '')].filter(
      (kind) => !isCall(label) || /^(?:transfer|other)$/.test(kind),
    ),
  );
  const titles = fields
    .filter(
      ({ role, label }) => (role === 'kind' && label === '') || (role === 'description' && !NAME.test(label)),
    )
    .filter(({ text }) => text.length <= 60);
  // What stands as a kind by itself says more than the title above it.
  const told = [
    ...titles.filter(({ role }) => role === 'kind'),
    ...titles.filter(({ role }) => role !== 'kind'),
  ]
    .slice(0, 2)
    .flatMap(({ text, lines }) => [kindOfTitle(text), kindOfTitle(lines[0] ?? '')]);
  // Who gives one coin of a pair gets the other.
  const traded: Kind[] = fields.some(({ role }) => role === 'pair') ? ['exchange'] : [];
  const kind = [...kinds, ...told, ...traded].find((one) => one !== 'unknown') ?? 'unknown';
  return kind === 'payment' && direction === 'in' && own.concat(titles).some(isBuying) ? 'unknown' : kind;
}

/** What a contract calls its function says what happened only where it moves a token or allows it: `Deposit` may be either way. */
function isCall(label: string): boolean {
  return /^method$/i.test(label);
}

/** Who buys pays: with money that came in, the word must mean something else, such as credit that was bought. */
const BUYING = /\b(?:purchased?|einkauf|achat|compra|acquisto)\b|покупка|购买|消费|購入|구매/i;

function isBuying({ text }: Field): boolean {
  return BUYING.test(text);
}

/** A column of names tells no kinds. */
const NAME = /\bname\b|姓名|имя|\bnom\b|nombre|\bnome\b/i;

/** A name that the page calls the other side; `to` and `from` only where the direction says which of them it is. */
function counterpartyOf(
  page: Page,
  fields: Field[],
  direction: Transaction['direction'],
): Transaction['counterparty'] {
  const named = fields.filter(({ role }) => role === 'counterparty');
  // Who asks for money stands as its sender.
  const isAsked = fields.some(({ role, text }) => role === 'kind' && /charge|request|请求|收款/i.test(text));
  if (named.length === 0 && isAsked) return null;
  const to = fields.filter(({ role }) => role === 'to');
  const from = fields.filter(({ role }) => role === 'from');
  const sides = direction === 'out' ? to : direction === 'in' ? from : [];
  const [field, ...others] = named.length > 0 ? named : sides;
  if (!field) return nameInDescription(fields);
  if (others.some(({ text }) => text !== field.text)) return null;
  const value = nameIn(withoutInitials(page, field));
  return value ? { raw: field.text, value } : null;
}

function nameInDescription(fields: Field[]): Transaction['counterparty'] {
  const [title] = fields.filter(({ role }) => role === 'description');
  const value = title ? nameInSentence(title.text) : null;
  return title && value ? { raw: title.text, value } : null;
}

/** A portrait's initials may stand in the same line as the name (`DK` `Dana Koh`). */
function withoutInitials(page: Page, { element, lines }: Field): string[] {
  const [line = '', ...rest] = lines;
  const initials = findAll(element, '*')
    .map((one) => page.text(one))
    .find((text) => /^\p{Lu}{1,2}$/u.test(text) && line.startsWith(text));
  const name = initials ? line.slice(initials.length).trim() : '';
  return initials && name.startsWith(initials.charAt(0)) ? [name, ...rest] : lines;
}

/** The name without the initials of a portrait before it and the account number below it. */
function nameIn(lines: string[]): string | null {
  const named = lines.filter((line) => !/^[-–—/]+$/.test(line) && !/^\p{Lu}{1,2}$/u.test(line));
  const name = named[0] ?? lines[0] ?? '';
  if (/…|\.\.\./.test(name) || /^[-–—/]*$/.test(name)) return null;
  return /^(?:to|from|an|von|à|de|para)\s/i.test(name)
    ? null
    : name.replace(/^(?:to|from|收款方|付款方)\s*[:：]\s*/i, '');
}

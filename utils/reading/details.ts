import { amountLeaves } from './amount-leaves';
import { assembleRow } from './assemble-row';
import { type Role, roleOfLabel } from './column-role';
import { childElementsOf, closestOf, findAll, localNameOf, parentElementOf } from './element';
import { habitsOf } from './habits';
import type { Page } from './page';
import { receiptOf } from './receipt-sentence';
import type { Field, RowReading } from './row';
import { settleSign } from './sign';
import { readStatus } from './status';

/** A list of labels this short names no transaction. */
const FEWEST = 3;
const LONGEST = 1500;

/** The one transaction that a page of details tells: pairs of a label and a value, among them an amount and a date. */
export function readDetails(page: Page): RowReading[] {
  const groups = new Map<Element, Field[]>();
  for (const [holder, field] of pairs(page)) {
    const group = groups.get(holder);
    if (group) group.push(field);
    else groups.set(holder, [field]);
  }
  const found = [...groups].flatMap(([holder, fields]) => readGroup(page, holder, fields) ?? []);
  // Two of them are a comparison or a list that this reader does not understand.
  if (found.length > 0) return found.length === 1 ? found : [];
  return readTogether(page, groups);
}

/** What a page says with labels, in the order shown. */
export function labelledFields(page: Page): Field[] {
  return pairs(page).map(([, field]) => field);
}

/** A receipt tells its total, its date and its number in boxes of their own: one of each on the page, or none counts. */
function readTogether(page: Page, groups: Map<Element, Field[]>): RowReading[] {
  const fields = [...groups.values()].flat();
  const isOnce = (...roles: Role[]) => fields.filter(({ role }) => roles.includes(role)).length === 1;
  const [first, ...others] = fields.filter(({ role }) => role !== 'ignored').map(({ element }) => element);
  if (!first || !isOnce('amount', 'in', 'out') || !isOnce('date')) return [];
  const holder = closestOf(first, (at) => others.every((other) => at.contains(other)));
  const reading = holder && readGroup(page, holder, fields);
  return reading ? [reading] : [];
}

function readGroup(page: Page, holder: Element, fields: Field[]): RowReading | null {
  if (fields.length < FEWEST || page.text(holder).length > LONGEST) return null;
  const roles = new Set(fields.map(({ role }) => role));
  const tellsWhich = roles.has('reference') || roles.has('status') || roles.has('counterparty');
  const isLabelled = roles.has('amount') || roles.has('in') || roles.has('out');
  const amount = isLabelled ? [] : unlabelledAmount(page, holder);
  if (!(isLabelled || amount.length > 0) || !roles.has('date') || !tellsWhich) return null;
  fields.push(...amount);
  const habits = habitsOf([page.text(holder)], page.language);
  const row = assembleRow(page, holder, fields, { date: null, month: null, status: null }, habits);
  return row && withSentence(row, page.lines(holder));
}

/** A receipt says which way the money went in a sentence above its labels: `You sent a payment of £14.95 to Ann`. */
function withSentence(row: RowReading, lines: readonly string[]): RowReading {
  const told = row.direction === 'unknown' ? receiptOf(lines) : null;
  if (!told || told.money.value !== row.amount.value || told.money.currency !== row.amount.currency)
    return row;
  const { money, direction } = settleSign({ money: row.amount, direction: row.direction }, [told.direction]);
  const status = told.state ? { raw: told.state, value: readStatus(told.state) } : row.status;
  return {
    ...row,
    amount: money,
    direction,
    counterparty: row.counterparty ?? { raw: told.name, value: told.name },
    status: row.status.raw === '' ? status : row.status,
    kind: row.kind === 'unknown' ? 'payment' : row.kind,
  };
}

/** The one figure with a sign that stands large above the pairs, without a label of its own. */
function unlabelledAmount(page: Page, holder: Element): Field[] {
  const leaves = amountLeaves(page, new Set());
  const [element, ...others] = leaves;
  if (!element || others.length > 0 || !/^[-+−–]/.test(page.text(element))) return [];
  const around = parentElementOf(holder);
  if (!holder.contains(element) && !around?.contains(element)) return [];
  return [{ role: 'amount', element, text: page.text(element), lines: page.lines(element), label: '' }];
}

/** Label and value as `dt` and `dd`, as the two cells of a row, or as two boxes that have a parent to themselves. */
function pairs(page: Page): [Element, Field][] {
  return findAll(page.document, 'dt, tr, li, div, p').flatMap((element): [Element, Field][] => {
    const isTerm = localNameOf(element) === 'dt';
    const line = childElementsOf(element).length === 0 ? pairIn(page, element) : null;
    if (line) return [line];
    const parts = isTerm
      ? [element, element.nextElementSibling]
      : childElementsOf(element).filter((part) => page.text(part) !== '');
    const [label, value, ...more] = parts;
    const holder = parentElementOf(element);
    if (!label || !value || !holder || more.length > 0 || (isTerm && localNameOf(value) !== 'dd')) return [];
    const name = page.text(label);
    const role = page.isVisible(label) ? roleOfLabel(name) : null;
    if (!role) return [];
    return [
      [holder, { role, element: value, text: page.text(value), lines: page.lines(value), label: name }],
    ];
  });
}

/** `金额：¥199.00`: a label and its value in one line. */
function pairIn(page: Page, element: Element): [Element, Field] | null {
  const holder = parentElementOf(element);
  const [, label = '', value = ''] = /^([^:：]{1,30})[:：]\s*(\S.*)$/.exec(page.text(element)) ?? [];
  const role = holder && value ? roleOfLabel(label) : null;
  return holder && role ? [holder, { role, element, text: value, lines: [value], label }] : null;
}

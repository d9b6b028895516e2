import { amountLeaves } from './amount-leaves';
import { assembleRow } from './assemble-row';
import { roleOfLabel } from './column-role';
import { childElementsOf, findAll, localNameOf, parentElementOf } from './element';
import { habitsOf } from './habits';
import type { Page } from './page';
import type { Field, RowReading } from './row';

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
  return found.length === 1 ? found : [];
}

function readGroup(page: Page, holder: Element, fields: Field[]): RowReading | null {
  if (fields.length < FEWEST || page.text(holder).length > LONGEST) return null;
  const roles = new Set(fields.map(({ role }) => role));
  const tellsWhich = roles.has('reference') || roles.has('status') || roles.has('counterparty');
  const amount = roles.has('amount') ? [] : unlabelledAmount(page, holder);
  if (!(roles.has('amount') || amount.length > 0) || !roles.has('date') || !tellsWhich) return null;
  fields.push(...amount);
  const habits = habitsOf([page.text(holder)], page.language);
  return assembleRow(page, holder, fields, { date: null, month: null, status: null }, habits);
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

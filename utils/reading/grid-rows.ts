import { assembleRow } from './assemble-row';
import type { Role } from './column-role';
import { contentRole } from './content-role';
import { readMark } from './currency';
import { closestOf, localNameOf } from './element';
import type { Column, Grid } from './grid';
import { habitsOf } from './habits';
import { headingOf } from './heading';
import { headingBefore } from './heading-before';
import { isAhead } from './not-yet';
import type { Page } from './page';
import { readReferences } from './reference';
import type { Above, Field, RowReading } from './row';

const NOTHING: Above = { date: null, month: null, status: null };

/** The transactions of a table that names its columns. A one-cell row is a heading for those below it. */
export function readGridRows(page: Page, grid: Grid): RowReading[] {
  const habits = habitsOf(
    grid.rows.map(({ element }) => page.text(element)),
    page.language,
  );
  const found: RowReading[] = [];
  let above: Above = NOTHING;
  if (isAhead(headingBefore(page, grid.element))) return [];
  for (const row of grid.rows) {
    if (closestOf(row.element, (at) => localNameOf(at) === 'tfoot')) continue;
    if (row.single) {
      const heading = headingOf(page, row.element, habits);
      if (heading) above = { ...above, ...heading };
      continue;
    }
    const reading = assembleRow(page, row.element, gridFields(page, grid.columns, row.cells), above, habits);
    if (reading) found.push(reading);
  }
  return found;
}

/** One field for each cell under a column that is named. */
export function gridFields(page: Page, columns: Column[], cells: (Element | null)[]): Field[] {
  const seen = new Set<Element>();
  return cells.flatMap((cell, at): Field[] => {
    const column = columns[at];
    if (!cell || seen.has(cell)) return [];
    const role = column?.role === null ? roleUnnamed(page, page.text(cell)) : null;
    if (role && !columns.some((one) => one.role === role)) return [fieldOf(page, cell, role, '')];
    if (!column?.role) return [];
    seen.add(cell);
    return withoutNumber(fieldOf(page, cell, column.role, column.label));
  });
}

/** Below what a cell is about may stand the row's number, with a label of its own. */
function withoutNumber(field: Field): Field[] {
  const { role, lines } = field;
  if (lines.length < 2 || !/^(?:description|kind|counterparty)$/.test(role)) return [field];
  const isNumber = (line: string) => readReferences(line).length > 0;
  const rest = lines.filter((line, at) => at === 0 || !isNumber(line));
  const numbers = lines.slice(1).filter(isNumber);
  return [
    { ...field, text: rest.join(' '), lines: rest },
    ...numbers.map((text): Field => ({ ...field, role: 'reference', text, lines: [text], label: '' })),
  ];
}

/** What stands in a column without a heading, where its text leaves no doubt. */
function roleUnnamed(page: Page, text: string): Role | null {
  if (/^(?:in|out)$/i.test(text)) return 'direction';
  if (/^[A-Z]{3,5}$/.test(text) && readMark(text)) return 'currency';
  return contentRole(page, text) === 'status' ? 'status' : null;
}

function fieldOf(page: Page, element: Element, role: Role, label: string): Field {
  return withoutLabel({ role, element, text: page.text(element), lines: page.lines(element), label });
}

/** Narrow layouts repeat the column's label in front of each cell's value. */
function withoutLabel(field: Field): Field {
  const { label, text } = field;
  const rest =
    label !== '' && text.startsWith(label) ? text.slice(label.length).replace(/^\s*[:：]\s*/, ' ') : '';
  if (!/^\s\s*\S/.test(rest)) return field;
  return { ...field, text: rest.trim(), lines: [rest.trim()] };
}

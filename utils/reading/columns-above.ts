import { childElementsOf, parentElementOf } from './element';
import { type Column, isUseful, nameOf } from './grid';
import type { Page } from './page';

/** Fewer parts than this are no columns. */
const FEWEST = 3;

/** The columns that a row of labels before the first row names, where rows made of plain boxes have one part for each. */
export function columnsAbove(page: Page, rows: Element[]): Column[] | null {
  const [first] = rows;
  const width = first ? childElementsOf(first).length : 0;
  if (!first || width < FEWEST || rows.some((row) => childElementsOf(row).length !== width)) return null;
  const parent = parentElementOf(first);
  for (const start of parent ? [first, parent] : [first]) {
    for (let before = start.previousElementSibling; before; before = before.previousElementSibling) {
      const columns = columnsOf(page, before, width);
      if (columns) return columns;
    }
  }
  return null;
}

function columnsOf(page: Page, header: Element, width: number): Column[] | null {
  const cells = childElementsOf(header);
  const [only] = cells;
  if (cells.length === 1 && only) return columnsOf(page, only, width);
  if (cells.length !== width || /\d/.test(page.text(header))) return null;
  const columns = cells.map((cell) => nameOf(page, cell));
  return isUseful(columns) ? columns : null;
}

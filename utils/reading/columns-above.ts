import { attributeOf, childElementsOf, localNameOf, parentElementOf } from './element';
import { type Column, isUseful, nameOf } from './grid';
import type { Page } from './page';

/** Fewer parts than this are no columns. */
const FEWEST = 3;

/** The columns that a row of labels before the first row names, where rows made of plain boxes have one part for each. */
export function columnsAbove(page: Page, rows: Element[]): Column[] | null {
  const [first] = rows;
  const width = first ? boxesOf(page, first).length : 0;
  if (!first || width < FEWEST || rows.some((row) => boxesOf(page, row).length !== width)) return null;
  const parent = parentElementOf(first);
  for (const start of parent ? [first, parent] : [first]) {
    for (let before = start.previousElementSibling; before; before = before.previousElementSibling) {
      const columns = columnsOf(page, before, width);
      if (columns) return columns;
    }
  }
  return null;
}

/** The boxes that stand for cells: below what only wraps them, without icons. */
export function boxesOf(page: Page, row: Element): Element[] {
  const boxes = childElementsOf(row).filter((box) => page.text(box) !== '' || !isDecoration(box));
  const [only] = boxes;
  return boxes.length === 1 && only && childElementsOf(only).length > 0 ? boxesOf(page, only) : boxes;
}

function isDecoration(box: Element): boolean {
  return (
    /^(?:i|svg|img|hr|input|button)$/.test(localNameOf(box)) || attributeOf(box, 'aria-hidden') === 'true'
  );
}

function columnsOf(page: Page, header: Element, width: number): Column[] | null {
  const cells = boxesOf(page, header);
  if (cells.length !== width || /\d/.test(page.text(header))) return null;
  const columns = cells.map((cell) => nameOf(page, cell));
  return isUseful(columns) ? columns : null;
}

import { childElementsOf, findAll, localNameOf, parentElementOf } from './element';
import type { Page } from './page';

export interface Pair {
  /** The label without its colon. */
  label: string;
  element: Element;
  text: string;
  lines: string[];
}

/** No label is longer; what is longer is a sentence. */
const LONGEST = 40;

/**
 * What a page of details says, each with its label, in the order shown: `dt` and `dd`, a row of two cells, a row of
 * headings above a row of values, two boxes that have a parent to themselves where the first ends with a colon or
 * `isLabel` knows it.
 */
export function labelledPairs(
  page: Page,
  root: Element | Document,
  isLabel: (label: string) => boolean,
): Pair[] {
  const pairs: Pair[] = [];
  const add = (label: Element, value: Element) => {
    const shown = page.text(label);
    const name = shown.replace(/\s*[:：]\s*$/, '');
    const text = page.text(value);
    if (name === '' || name.length > LONGEST || text === '' || !page.isVisible(label)) return;
    if (!/[:：]\s*$/.test(shown) && !isLabel(name)) return;
    if (!pairs.some((one) => one.label === name && one.text === text))
      pairs.push({ label: name, element: value, text, lines: page.lines(value) });
  };
  for (const element of findAll(root, 'dt, tr, li, div, p')) {
    const name = localNameOf(element);
    const parts = childElementsOf(element).filter((part) => page.text(part) !== '');
    const [first, second] = parts;
    if (name === 'dt') {
      const value = element.nextElementSibling;
      if (value && localNameOf(value) === 'dd') add(element, value);
    } else if (name === 'tr' && parts.length > 1 && parts.every((part) => localNameOf(part) === 'th')) {
      const below = rowBelow(element);
      const values = below ? childElementsOf(below) : [];
      const heads = childElementsOf(element);
      if (values.length === heads.length && !(below && rowBelow(below)))
        heads.forEach((head, at) => {
          const value = values[at];
          if (value) add(head, value);
        });
    } else if (first && second && parts.length === 2) add(first, second);
  }
  return pairs;
}

/** The next row of the same table, in the next part of it too. */
function rowBelow(row: Element): Element | null {
  const part = parentElementOf(row);
  const next =
    row.nextElementSibling ?? (part?.nextElementSibling ? childElementsOf(part.nextElementSibling)[0] : null);
  return next && localNameOf(next) === 'tr' ? next : null;
}

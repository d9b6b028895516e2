import { readPage } from '../../../utils/wallets/read';

/** One way to go over a page: how long it took, ms, and how many rows it saw. */
export interface Went {
  ms: number;
  rows: number;
}

export function reader(url: string): Went {
  return timed(() => readPage(document, url).transactions.length);
}

/** The least that any reader does: every text node, read. */
export function walk(): Went {
  return timed(() => {
    let length = 0;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
    return length;
  });
}

/**
 * What a reader would do that knew the selector of its rows and of the fields in them, and asked nothing but their text
 * and whether they can be seen.
 */
export function bySelector(selector: string, fields: readonly string[]): Went {
  return timed(() => {
    let rows = 0;
    for (const row of document.querySelectorAll(selector)) {
      const texts = fields.map((field) => {
        const found = row.querySelector(field);
        return found?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
          ? found.textContent
          : '';
      });
      if (texts.some((text) => text !== '')) rows += 1;
    }
    return rows;
  });
}

/** Text as it is seen, row by row, on a page of which the layout is not known: what asks the browser for the most. */
export function byInnerText(selector: string): Went {
  document.body.style.paddingTop = document.body.style.paddingTop === '1px' ? '2px' : '1px';
  return timed(() => {
    let rows = 0;
    for (const row of document.querySelectorAll<HTMLElement>(selector)) if (row.innerText !== '') rows += 1;
    return rows;
  });
}

/** Repeats the rows that a reader found, in their order and in their places, until there are so many. Gives a selector for them. */
export function multiply(url: string, wanted: number): string {
  const found = readPage(document, url).transactions.flatMap(
    ({ selector }) => document.querySelector(selector) ?? [],
  );
  const [first] = found;
  const rows = found.filter((row) => row.parentElement === first?.parentElement);
  const last = rows.at(-1);
  if (!last) throw new Error('the reader finds no rows on this page');
  for (const row of found) row.setAttribute('data-bench-row', '');
  const more = Array.from({ length: Math.max(0, wanted - found.length) }, (_, index) =>
    (rows[index % rows.length] ?? last).cloneNode(true),
  );
  last.after(...more);
  return '[data-bench-row]';
}

function timed(go: () => number): Went {
  const began = performance.now();
  const rows = go();
  return { ms: performance.now() - began, rows };
}

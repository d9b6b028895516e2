import type { TableFacts } from '../profile';

/** Whether a table has all of these headings (`plainLabel`), which together only one wallet writes. */
export function hasHeadings(...headings: readonly string[]): (table: TableFacts) => boolean {
  return ({ labels }) => headings.every((heading) => labels.has(heading));
}

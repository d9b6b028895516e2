import type { Page } from './page';
import type { Field, RowReading } from './row';

const LONGEST = 60;

/** Says, to those who asked, what each piece of a row was taken for and what stayed open; `why` a row was left out. */
export function explainRow(
  page: Page,
  row: Element,
  fields: readonly Field[],
  told: RowReading | { why: string },
): void {
  if (!page.explain) return;
  const pieces = fields.map(({ role, text, label }) => {
    const by = label === '' ? 'by what it is' : `under "${label}"`;
    return `${role} "${text.slice(0, LONGEST)}" ${by}`;
  });
  const outcome = 'why' in told ? `left out, ${told.why}` : `read${openIn(told)}`;
  page.explain(`row ${page.selector(row)}: ${outcome}; ${pieces.join('; ')}`);
}

function openIn(row: RowReading): string {
  const open = [
    row.amount.currency === null && 'currency',
    row.direction === 'unknown' && 'direction',
    row.occurredAt.value === null && 'date',
    row.counterparty === null && 'counterparty',
    row.status.value === 'unknown' && 'status',
    row.kind === 'unknown' && 'kind',
  ].filter((name) => name !== false);
  return open.length > 0 ? `, open: ${open.join(', ')}` : '';
}

import type { Column } from '../columns/column';
import { columnOf } from '../columns/column-of';
import { partsOfLabel, plainLabel } from '../columns/label';
import type { Profile, TableFacts } from '../profile';
import { withOneAmount } from './currency-columns';
import { headerScore } from './header';
import type { Sheet, SheetRow } from './sheet';
import { withFullHeadings } from './short-headings';
import { underHeadings } from './without-headings';

/** A header row, what stands below it up to the next one, and what stands above it. */
export interface Table {
  labels: readonly string[];
  rows: readonly SheetRow[];
  facts: TableFacts;
  preamble: readonly SheetRow[];
}

/** No preamble is longer. */
const MOST_ABOVE = 100;

/** All tables of transactions in a sheet, found by their headings wherever these stand. */
export function tablesIn(sheet: Sheet): Table[] {
  const { rows } = withOneAmount(withFullHeadings(sheet));
  const starts = rows.flatMap(({ cells }, at) => (headerScore(cells) > 0 ? [at] : []));
  const headed = starts.length === 0 && underHeadings(sheet);
  if (headed) return tablesIn(headed);
  return starts.map((start, number) => {
    const labels = rows[start]?.cells ?? [];
    const from = number === 0 ? 0 : start;
    const preamble = rows.slice(Math.max(from, start - MOST_ABOVE), start);
    return {
      labels,
      rows: rows.slice(start + 1, starts[number + 1] ?? rows.length),
      preamble,
      facts: {
        labels: new Set(labels.flatMap((label) => [plainLabel(label), partsOfLabel(label).head])),
        preamble: preamble.map(({ cells }) => cells.join(' ').trim()).join('\n'),
      },
    };
  });
}

/** The columns of a table, by their headings and by what the wallet is known to mean with them. */
export function columnsOf({ labels }: Table, profile: Profile): Column[] {
  return labels.map((label, index) => ({
    index,
    label,
    ...columnOf(label),
    ...(profile.columns && Object.hasOwn(profile.columns, plainLabel(label))
      ? profile.columns[plainLabel(label)]
      : {}),
  }));
}

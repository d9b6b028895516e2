import type { Gathered, Sheet } from './gathered';

/** A row of the finished list: everything that was read of it, first to last, and the rows (from 1) it may be the same as. */
export interface ListedRow {
  ids: readonly string[];
  maybeSameAs: number[];
}

/** A place where rows may be wanting: behind row `after` and before row `before`, counted from 1. */
export interface Gap {
  after: number;
  before: number;
  /** `jump`: two views that share no row; `page`: another page, and nothing tells that it is the next one. */
  why: 'jump' | 'page';
}

export interface ListedRows {
  rows: ListedRow[];
  gaps: Gap[];
}

/** The list as far as it was seen, in its order, with the gaps between its rows. */
export function listGathered({ sheets }: Gathered): ListedRows {
  const filled = sheets.filter(({ segments }) => segments.some(({ rows }) => rows.length > 0));
  const all = filled.flatMap(({ segments }) => segments.flatMap(({ rows }) => rows));
  const numbers = new Map(all.map((row, index) => [row, index + 1]));
  const gaps: Gap[] = [];
  let count = 0;
  filled.forEach((sheet, index) => {
    const before = filled[index - 1];
    if (before && !followsOn(before, sheet)) gaps.push({ after: count, before: count + 1, why: 'page' });
    sheet.segments
      .filter(({ rows }) => rows.length > 0)
      .forEach(({ rows }, place) => {
        if (place > 0) gaps.push({ after: count, before: count + 1, why: 'jump' });
        count += rows.length;
      });
  });
  const numberOf = (row: (typeof all)[number]) => numbers.get(row) ?? 0;
  return {
    rows: all.map(({ ids, maybe }) => ({
      ids,
      maybeSameAs: [...maybe].map(numberOf).sort((one, other) => one - other),
    })),
    gaps,
  };
}

/** True when the pages themselves say that one follows the other. */
function followsOn(before: Sheet, after: Sheet): boolean {
  if (before.to !== null && after.from !== null) return before.to + 1 === after.from;
  return before.number !== null && after.number !== null && before.number + 1 === after.number;
}

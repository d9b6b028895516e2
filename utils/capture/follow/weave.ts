import type { Pairs } from './align';
import {
  absorb,
  addKnown,
  type Gathered,
  type Known,
  type Seen,
  type Segment,
  type Sheet,
  seeAgain,
} from './gathered';

/** Puts a run of which some rows are known into the list: new rows beside the known ones, and gaps that it bridges are closed. */
export function weave(
  gathered: Gathered,
  run: readonly Seen[],
  pairs: Pairs,
  anchors: ReadonlySet<number>,
): void {
  moveOthers(run, pairs, anchors);
  const rows: (Known | null)[] = run.map((seen, at) => {
    const known = pairs[at];
    if (known) seeAgain(gathered, known, seen);
    // One that the page moved is known, and says nothing of what stands beside it.
    return known && anchors.has(at) ? known : null;
  });
  const first = rows.findIndex((row) => row !== null);
  for (let at = first + 1; at < run.length; at += 1) placeBeside(gathered, run, rows, pairs, at, -1);
  for (let at = first - 1; at >= 0; at -= 1) placeBeside(gathered, run, rows, pairs, at, 1);
  const placed = rows.filter((row) => row !== null);
  placed.forEach((row, index) => {
    const next = placed[index + 1];
    if (next && row.segment !== next.segment) bridge(gathered, row, next, placed);
  });
}

/** Rows that moved took those above and below them along, though these are not in sight. */
function moveOthers(run: readonly Seen[], pairs: Pairs, anchors: ReadonlySet<number>): void {
  const moved = run.flatMap((seen, at) => {
    const known = pairs[at];
    return known && anchors.has(at) ? [{ known, by: seen.y - known.y }] : [];
  });
  const [top, bottom] = [moved[0], moved.at(-1)];
  if (!top || !bottom || top.known.segment.sheet !== bottom.known.segment.sheet) return;
  const [above, below] = [top.known.y, bottom.known.y];
  const own = new Set(pairs);
  for (const { rows } of top.known.segment.sheet.segments) {
    for (const row of rows) {
      if (own.has(row)) continue;
      if (row.y < above) row.y += top.by;
      else if (row.y > below) row.y += bottom.by;
    }
  }
}

function placeBeside(
  gathered: Gathered,
  run: readonly Seen[],
  rows: (Known | null)[],
  pairs: Pairs,
  at: number,
  side: 1 | -1,
): void {
  const seen = run[at];
  if (!seen || rows[at] || pairs[at]) return;
  let near = at + side;
  while (run[near] && !rows[near]) near += side;
  const beside = rows[near];
  if (!beside) return;
  const { segment } = beside;
  rows[at] = addKnown(gathered, segment, segment.rows.indexOf(beside) + (side === -1 ? 1 : 0), seen);
}

/**
 * A row of one segment and a row of another that stand side by side: the gap between them is closed when they are its two
 * edges. Rows beyond the edges that are equal to their neighbours in the run were doubles and become one.
 */
function bridge(gathered: Gathered, before: Known, after: Known, run: readonly Known[]): void {
  const at = run.indexOf(before);
  dropDoubles(gathered, before.segment, before.segment.rows.indexOf(before) + 1, run.slice(at + 1));
  const ahead = after.segment.rows.slice(0, after.segment.rows.indexOf(after));
  dropDoubles(
    gathered,
    after.segment,
    0,
    run.slice(0, at + 1).slice(-ahead.length || run.length),
    ahead.length,
  );
  const [left, right] = [before.segment, after.segment];
  if (left.rows.at(-1) === before && right.rows[0] === after) join(left, right);
}

/** Drops rows of a segment from a place on, if each is equal to the row of the run in the same place. */
function dropDoubles(
  gathered: Gathered,
  segment: Segment,
  from: number,
  run: readonly Known[],
  count = segment.rows.length - from,
): void {
  const rows = segment.rows.slice(from, from + count);
  const isDouble = (row: Known, index: number) => row.key === run[index]?.key && !run.includes(row);
  if (rows.length === 0 || rows.length > run.length || !rows.every(isDouble)) return;
  rows.forEach((row, index) => {
    const kept = run[index];
    if (kept) absorb(gathered, kept, row);
  });
}

function join(left: Segment, right: Segment): void {
  for (const row of right.rows) row.segment = left;
  left.rows.push(...right.rows);
  right.rows = [];
  const { segments } = right.sheet;
  segments.splice(segments.indexOf(right), 1);
}

/** A run of which nothing is known begins a segment, at its place in the page. */
export function startSegment(gathered: Gathered, sheet: Sheet, run: readonly Seen[]): Known[] {
  const segment: Segment = { sheet, rows: [] };
  const top = run[0]?.y ?? 0;
  const later = sheet.segments.findIndex(({ rows }) => (rows[0]?.y ?? 0) > top);
  sheet.segments.splice(later < 0 ? sheet.segments.length : later, 0, segment);
  return run.map((seen, at) => addKnown(gathered, segment, at, seen));
}

import { DAY_MS } from './wall-time';

/** A stretch of the axis that is drawn, in whole days; `from` to `to` in milliseconds of the axis, `x1` to `x2` in pixels. */
export interface Stretch {
  from: number;
  to: number;
  x1: number;
  x2: number;
}

/** From when to when something is: a moment, a day, a period. */
export type Span = readonly [from: number, to: number];

/** So wide is what stands for time that is left out: more than a mark, so that marks beside it stay apart. */
const BREAK = 30;
/** No stretch is narrower than the words of a day. */
const NARROWEST = 60;
/** Less is never left out: a month of nothing says something too. */
const SHORTEST_GAP = 30 * DAY_MS;
const MOST_BREAKS = 4;

/**
 * Lays time from `left` to `right`, so that all of what is given has a place. Of an empty time that would take more than
 * half of the axis, nothing is drawn but a break: a term of six years leaves room for the weeks that it is about.
 */
export function stretchesOf(spans: readonly Span[], left: number, right: number): Stretch[] {
  const runs = withoutGaps(spans, Math.floor((right - left + BREAK) / (NARROWEST + BREAK)) - 1);
  const lengths = runs.map(([from, to]) => to - from);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const spare = Math.max(0, right - left - (runs.length - 1) * BREAK - runs.length * NARROWEST);
  const least = runs.length === 1 ? Math.min(NARROWEST, right - left) : NARROWEST;
  let x = left;
  return runs.map(([from, to]) => {
    const x1 = x;
    const x2 = x1 + least + (spare * (to - from)) / whole;
    x = x2 + BREAK;
    return { from, to, x1, x2 };
  });
}

/** Where a time stands on the axis; what is left out stands in its break. Later is never farther left. */
export function placeOf(ms: number, stretches: readonly Stretch[]): number {
  const [first] = stretches;
  if (first === undefined) return 0;
  let before: Stretch = { from: first.from, to: first.from, x1: first.x1, x2: first.x1 };
  for (const stretch of stretches) {
    if (ms < stretch.from) return between(ms, before.to, stretch.from, before.x2, stretch.x1);
    if (ms <= stretch.to) return between(ms, stretch.from, stretch.to, stretch.x1, stretch.x2);
    before = stretch;
  }
  return before.x2;
}

function between(ms: number, from: number, to: number, x1: number, x2: number): number {
  return ms <= from || to <= from ? x1 : x1 + ((x2 - x1) * (ms - from)) / (to - from);
}

/** The time that is drawn, in whole days and in its order. */
function withoutGaps(spans: readonly Span[], most: number): Span[] {
  const taken = merged(spans.map(wholeDays));
  const [first] = taken;
  const last = taken.at(-1);
  if (first === undefined || last === undefined) return [];
  const gaps = taken
    .flatMap(([, to], index) => {
      const next = taken[index + 1];
      return next ? [{ from: to, to: next[0] }] : [];
    })
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const cut: { from: number; to: number }[] = [];
  let rest = last[1] - first[0];
  for (const gap of gaps.slice(0, Math.max(0, Math.min(most, MOST_BREAKS)))) {
    const length = gap.to - gap.from;
    if (length < SHORTEST_GAP || length < rest - length) break;
    cut.push(gap);
    rest -= length;
  }
  cut.sort((a, b) => a.from - b.from);
  const starts = [first[0], ...cut.map(({ to }) => to)];
  const ends = [...cut.map(({ from }) => from), last[1]];
  return starts.map((from, index) => [from, ends[index] ?? from]);
}

function wholeDays([from, to]: Span): Span {
  const start = Math.floor(from / DAY_MS) * DAY_MS;
  return [start, Math.max(start + DAY_MS, Math.ceil(to / DAY_MS) * DAY_MS)];
}

function merged(spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = runs.at(-1);
    if (last && from <= last[1]) runs[runs.length - 1] = [last[0], Math.max(last[1], to)];
    else runs.push([from, to]);
  }
  return runs;
}

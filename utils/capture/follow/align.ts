import { type Diagonal, isDiagonal, overlapAlong } from './diagonal';
import { type Gathered, isSamePlace, type Known, knownBy, type Seen, type Sheet } from './gathered';

/** For every row of a run the row it is known as, or null. No two rows of a run are one: the page shows both. */
export type Pairs = (Known | null)[];

export interface Alignment {
  pairs: Pairs;
  /** Rows that may be the same, where neither their numbers nor their neighbours nor their places decide. */
  maybe: [Seen, Known][];
}

/**
 * Finds out which rows of a run are known already. First by numbers that name one transaction; then, for rows without,
 * by equal words at the same place of the same page; where places moved, by all neighbours agreeing.
 */
export function alignRun(gathered: Gathered, sheet: Sheet, run: readonly Seen[]): Alignment {
  const pairs: Pairs = run.map(() => null);
  pairByNumber(gathered, run, pairs);
  pairByPlace(sheet, run, pairs);
  if (pairs.some((pair) => pair !== null)) return { pairs, maybe: [] };
  return alignByNeighbours(gathered, sheet, run);
}

function pairByNumber(gathered: Gathered, run: readonly Seen[], pairs: Pairs): void {
  const times = new Map<string, number>();
  for (const { key } of run) times.set(key, (times.get(key) ?? 0) + 1);
  run.forEach(({ key, certain }, at) => {
    const [known, another] = certain && times.get(key) === 1 ? knownBy(gathered, key) : [];
    if (known && !another) pairs[at] = known;
  });
}

/** Pairs equal rows at equal places, if that is what most of the places say: on another page they say otherwise. */
function pairByPlace(sheet: Sheet, run: readonly Seen[], pairs: Pairs): void {
  const shift = shiftOf(sheet, run, pairs);
  const places = placesOf(sheet);
  const taken = new Set(pairs);
  let known = 0;
  const equal: [number, Known][] = [];
  run.forEach((seen, at) => {
    const there = knownAt(places, seen.y - shift);
    if (there.length > 0) known += 1;
    const same = there.find((one) => one.key === seen.key && (pairs[at] === one || !taken.has(one)));
    if (same) equal.push([at, same]);
  });
  if (equal.length * 2 < known) return;
  for (const [at, one] of equal) {
    if (pairs[at] !== null || taken.has(one)) continue;
    pairs[at] = one;
    taken.add(one);
  }
}

/** How far rows that are certain moved since they were seen last: a row came in above them. */
function shiftOf(sheet: Sheet, run: readonly Seen[], pairs: Pairs): number {
  const moves = run.flatMap(({ y }, at) => {
    const known = pairs[at];
    return known && known.segment.sheet === sheet ? [y - known.y] : [];
  });
  return moves.sort((one, other) => one - other)[moves.length >> 1] ?? 0;
}

function placesOf(sheet: Sheet): Map<number, Known[]> {
  const places = new Map<number, Known[]>();
  for (const { rows } of sheet.segments) {
    for (const known of rows) {
      const cell = Math.round(known.y / CELL);
      const there = places.get(cell);
      if (there) there.push(known);
      else places.set(cell, [known]);
    }
  }
  return places;
}

/** Wider than two rows that are at one place may differ; one of two neighbouring cells then holds them. */
const CELL = 8;

function knownAt(places: Map<number, Known[]>, y: number): Known[] {
  const cell = Math.round(y / CELL);
  return [cell - 1, cell, cell + 1].flatMap((near) =>
    (places.get(near) ?? []).filter((known) => isSamePlace(known.y, y)),
  );
}

/** True when other rows stand where these are: the page put another page of the list in the place of the last. */
export function isReplaced(sheet: Sheet, run: readonly Seen[]): boolean {
  const places = placesOf(sheet);
  const covered = run.filter(({ y }) => knownAt(places, y).length > 0);
  return covered.length * 2 > run.length;
}

/**
 * Lays the run along what is known of the list wherever a row agrees, and takes the one way in which its neighbours do
 * too. Only where rows may have moved: on a page that stayed as it was, equal rows at another place are others.
 */
function alignByNeighbours(gathered: Gathered, sheet: Sheet, run: readonly Seen[]): Alignment {
  const none: Pairs = run.map(() => null);
  const found = overlapAlong(gathered, run);
  const good = found
    .filter((one) => isDiagonal(one) && mayHaveMoved(one, sheet, run))
    .sort((one, other) => other.pairs.length - one.pairs.length);
  const [best, second] = good;
  if (best && best.pairs.length > (second?.pairs.length ?? 0)) {
    const pairs = [...none];
    for (const [at, known] of best.pairs) pairs[at] = known;
    return { pairs, maybe: [] };
  }
  const open = found.filter(({ pairs, overlap }) => pairs.length === overlap).slice(0, MOST_OPEN);
  const maybe = open.flatMap(({ pairs }) =>
    pairs
      .map(([at, known]) => [run[at], known] as const)
      .flatMap(([seen, known]) => (seen ? [[seen, known] as [Seen, Known]] : [])),
  );
  return { pairs: none, maybe };
}

/** The list grew or shrank since these rows were seen, or other rows stand where some stood, or it is another page. */
function mayHaveMoved({ pairs }: Diagonal, sheet: Sheet, run: readonly Seen[]): boolean {
  const extent = run[0]?.extent;
  return (
    pairs.every(([, known]) => known.segment.sheet !== sheet || known.extent !== extent) ||
    isReplaced(sheet, run)
  );
}

/** A list of nothing but equal rows agrees everywhere; naming a few of these places is enough. */
const MOST_OPEN = 3;

import { type Gathered, type Known, knownBy, type Seen, type Segment } from './gathered';

/** A run laid along a segment: the rows that agree, out of those that lie upon one another. */
export interface Diagonal {
  pairs: [at: number, known: Known][];
  overlap: number;
  /** How many different rows agree: rows all alike agree anywhere. */
  kinds: number;
}

/** Every way in which a run can lie along what is known so that at least one row agrees. */
export function overlapAlong(gathered: Gathered, run: readonly Seen[]): Diagonal[] {
  const places = new Map<Segment, Map<Known, number>>();
  const tried = new Map<Segment, Set<number>>();
  const found: Diagonal[] = [];
  run.forEach(({ key }, at) => {
    for (const known of knownBy(gathered, key).slice(0, MOST_EQUAL)) {
      const { segment } = known;
      let place = places.get(segment);
      if (!place) {
        place = new Map(segment.rows.map((row, index) => [row, index]));
        places.set(segment, place);
      }
      const offset = (place.get(known) ?? 0) - at;
      const offsets = tried.get(segment) ?? new Set();
      tried.set(segment, offsets);
      if (offsets.has(offset)) continue;
      offsets.add(offset);
      found.push(layAlong(run, segment, offset));
    }
  });
  return found;
}

/** A key that occurs oftener decides nothing. */
const MOST_EQUAL = 20;

function layAlong(run: readonly Seen[], segment: Segment, offset: number): Diagonal {
  const from = Math.max(0, -offset);
  const to = Math.min(run.length, segment.rows.length - offset);
  const pairs: Diagonal['pairs'] = [];
  const kinds = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const known = segment.rows[at + offset];
    if (known?.key !== run[at]?.key || !known) continue;
    pairs.push([at, known]);
    kinds.add(known.key);
  }
  return { pairs, overlap: to - from, kinds: kinds.size };
}

/**
 * Whether rows without numbers that lie upon one another are the same rows: enough of them, and different ones, for no
 * second such stretch to be likely, and two thirds agree; a row may have come in between or changed.
 */
export function isDiagonal({ pairs, overlap, kinds }: Diagonal): boolean {
  return pairs.length >= FEWEST_ROWS && kinds >= FEWEST_KINDS && pairs.length * 3 >= overlap * 2;
}

/** Somebody who takes a bus and buys a tea twice a day has two such stretches of two rows each. */
const FEWEST_ROWS = 5;
const FEWEST_KINDS = 4;

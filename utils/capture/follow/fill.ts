import type { Pairs } from './align';
import { isSamePlace, type Known, type Seen } from './gathered';
import { longestIncreasing } from './increasing';

/** The rows of a run whose known places follow one another as the run does; the others were moved by the page. */
export function anchorsOf(pairs: Pairs, order: ReadonlyMap<Known, number>): Set<number> {
  const paired = pairs.flatMap((known, at) => (known ? [{ at, rank: order.get(known) ?? 0 }] : []));
  return new Set(longestIncreasing(paired.map(({ rank }) => rank)).map((place) => paired[place]?.at ?? -1));
}

/**
 * Pairs rows beside rows that are sure: equal neighbours, and between two sure ones a row whose words changed in its
 * place. Fills `pairs` and `anchors`.
 */
export function fillBetween(run: readonly Seen[], pairs: Pairs, anchors: Set<number>): void {
  const taken = new Set(pairs);
  const pair = (at: number, known: Known) => {
    pairs[at] = known;
    anchors.add(at);
    taken.add(known);
  };
  const walk = (step: 1 | -1) => {
    const start = step === 1 ? 0 : run.length - 1;
    let beside: Known | null = null;
    for (let at = start; run[at]; at += step) {
      const own = pairs[at];
      if (own) {
        beside = anchors.has(at) ? own : null;
        continue;
      }
      const next: Known | undefined = beside ? neighbour(beside, step) : undefined;
      const seen = run[at];
      beside = next && seen && !taken.has(next) && isSameInPlace(run, at, step, next) ? next : null;
      if (beside) pair(at, beside);
    }
  };
  walk(1);
  walk(-1);
  for (const { at, known } of skipped(run, pairs, anchors)) if (!taken.has(known)) pair(at, known);
}

function neighbour(known: Known, step: 1 | -1): Known | undefined {
  const { rows } = known.segment;
  return rows[rows.indexOf(known) + step];
}

/** Equal, or other words of the same figure and name while the row behind it is the known one again, or at its place. */
function isSameInPlace(run: readonly Seen[], at: number, step: 1 | -1, known: Known): boolean {
  const seen = run[at];
  if (!seen) return false;
  if (seen.key === known.key) return true;
  if (seen.certain || known.certain || seen.core !== known.core) return false;
  const behind = run[at + step];
  const knownBehind = neighbour(known, step);
  return behind && knownBehind ? behind.key === knownBehind.key : isSamePlace(seen.y, known.y);
}

/** Between two sure rows of one segment: rows that are equal to known ones there, though a new one stands between. */
function skipped(
  run: readonly Seen[],
  pairs: Pairs,
  anchors: ReadonlySet<number>,
): { at: number; known: Known }[] {
  const found: { at: number; known: Known }[] = [];
  const sure = [...anchors].sort((one, other) => one - other);
  sure.forEach((left, index) => {
    const right = sure[index + 1];
    const [from, to] = [pairs[left], right === undefined ? null : pairs[right]];
    if (right === undefined || right - left < 2 || !from || !to || from.segment !== to.segment) return;
    const { rows } = from.segment;
    let place = rows.indexOf(from) + 1;
    const end = rows.indexOf(to);
    for (let at = left + 1; at < right; at += 1) {
      const match = rows.findIndex((row, there) => there >= place && there < end && row.key === run[at]?.key);
      const known = match < 0 ? undefined : rows[match];
      if (!known || pairs[at]) continue;
      found.push({ at, known });
      place = match + 1;
    }
  });
  return found;
}

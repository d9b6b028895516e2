import type { CustodyEntry } from '../model/custody';

type Sorted = ReadonlyMap<string, readonly CustodyEntry[]>;
const known = new WeakMap<readonly CustodyEntry[], Sorted>();

/** The entries of a chain that concern an exhibit, in their order; sorted out once, as every sheet asks for every exhibit. */
export function entriesOf(custody: readonly CustodyEntry[], exhibit: string): readonly CustodyEntry[] {
  const sorted = known.get(custody) ?? sortOut(custody);
  known.set(custody, sorted);
  return sorted.get(exhibit) ?? [];
}

function sortOut(custody: readonly CustodyEntry[]): Sorted {
  const sorted = new Map<string, CustodyEntry[]>();
  for (const entry of custody) {
    if (entry.evidence === null) continue;
    const own = sorted.get(entry.evidence);
    if (own) own.push(entry);
    else sorted.set(entry.evidence, [entry]);
  }
  return sorted;
}

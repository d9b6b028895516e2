import type { CustodyEntry } from '../model/custody';

/** Within a week everybody has had the time to export, and no store is yet likely to be lost. */
const PATIENCE_MS = 7 * 24 * 60 * 60 * 1_000;

/**
 * How many captures are older than a week and were in no case when it was exported. `chain` is the whole custody chain
 * in its order, which says of every capture when it was made, linked and exported; `unfinished` are exports of it, by what
 * they seal, that never became a package.
 */
export function longNotExported(
  chain: readonly CustodyEntry[],
  now: Date,
  unfinished: ReadonlySet<string>,
): number {
  const waiting = new Map<string, number>();
  const cases = new Map<string, Set<string>>();
  /** The cases of which a redacted copy was made: its export, which comes next, saves no original. */
  const copies = new Set<string>();
  for (const { event, evidence, case: label, at, sha256 } of chain) {
    const linked = label === null ? undefined : (cases.get(label) ?? new Set<string>());
    if (label !== null && linked) cases.set(label, linked);
    if (event === 'captured' && evidence !== null) waiting.set(evidence, Date.parse(at));
    if (event === 'deleted' && evidence !== null) waiting.delete(evidence);
    if (event === 'linked' && evidence !== null) linked?.add(evidence);
    if (event === 'unlinked' && evidence !== null) linked?.delete(evidence);
    if (event === 'redacted' && label !== null) copies.add(label);
    if (event === 'exported' && !copies.delete(label ?? '') && !(sha256 !== null && unfinished.has(sha256)))
      for (const exhibit of linked ?? []) waiting.delete(exhibit);
  }
  return [...waiting.values()].filter((at) => now.getTime() - at > PATIENCE_MS).length;
}

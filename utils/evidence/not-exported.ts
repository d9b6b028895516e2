import type { Database } from '../db/database';
import type { CustodyEntry } from '../model/custody';
import { exhibit } from '../model/evidence';

/** Within a week everybody has had the time to export, and no store is yet likely to be lost. */
const PATIENCE_MS = 7 * 24 * 60 * 60 * 1_000;

/**
 * How many captures are older than a week and were in no case when it was exported. `unfinished` are exports, by what they
 * seal, that never became a package. From indexes, and of the chain only what is of cases that were exported: the chain of
 * a year is long.
 */
export async function longNotExported(
  db: Database,
  now: Date,
  unfinished: ReadonlySet<string>,
): Promise<number> {
  const before = new Date(now.getTime() - PATIENCE_MS).toISOString();
  const [old, files, deleted, exported] = await Promise.all([
    db.evidence.where('capturedAt').below(before).primaryKeys(),
    db.evidence.orderBy('imported.kind').primaryKeys(),
    db.custody.where('event').equals('deleted').toArray(),
    db.custody.where('event').equals('exported').toArray(),
  ]);
  const cases = [...new Set(exported.flatMap((entry) => entry.case ?? []))];
  const ofCases = cases.length === 0 ? [] : await db.custody.where('case').anyOf(cases).sortBy('seq');
  const [given, gone] = [new Set(files), new Set(deleted.flatMap(({ evidence }) => evidence ?? []))];
  const captured = old.filter((number) => !given.has(number)).map(exhibit);
  return notExported(
    captured.filter((label) => !gone.has(label)),
    ofCases,
    unfinished,
  );
}

/** How many of these exhibits were in none of the packages that entries of the custody chain, in its order, tell of. */
export function notExported(
  captured: readonly string[],
  chain: readonly CustodyEntry[],
  unfinished: ReadonlySet<string>,
): number {
  const waiting = new Set(captured);
  const cases = new Map<string, Set<string>>();
  /** The cases of which a redacted copy was made: its export, which comes next, saves no original. */
  const copies = new Set<string>();
  for (const { event, evidence, case: label, sha256 } of chain) {
    const linked = label === null ? undefined : (cases.get(label) ?? new Set<string>());
    if (label !== null && linked) cases.set(label, linked);
    if (event === 'linked' && evidence !== null) linked?.add(evidence);
    if (event === 'unlinked' && evidence !== null) linked?.delete(evidence);
    if (event === 'redacted' && label !== null) copies.add(label);
    if (event === 'exported' && !copies.delete(label ?? '') && !(sha256 !== null && unfinished.has(sha256)))
      for (const one of linked ?? []) waiting.delete(one);
  }
  return waiting.size;
}

import { nextEntry } from '../custody/chain';
import type { Database } from '../db/database';
import { deletedAmong } from '../evidence/deleted';
import { type Case, type CaseFields, caseLabel } from '../model/case';
import type { CustodyEvent, PackageEvent } from '../model/custody';
import { exhibit } from '../model/evidence';
import type { Jurisdiction } from '../model/jurisdiction';
import { highestCase, rememberCase } from '../platform/case-numbers';
import { typedAbout } from './typed-about';

const EMPTY: CaseFields = {
  title: '',
  issueType: null,
  provider: '',
  whatHappened: '',
  whatIsAsked: '',
  complainant: '',
  account: '',
};

/**
 * Makes a case, with evidence in it if any is given; the provider is taken from the newest of it, where a wallet is known.
 * `jurisdiction`: whose rules the person chose for new cases, null where they chose none.
 */
export async function createCase(
  db: Database,
  evidence: readonly number[],
  jurisdiction: Jurisdiction | null = null,
): Promise<Case> {
  const lost = await highestCase().catch(() => 0);
  const created = await db.transaction('rw', [db.cases, db.evidence, db.custody], async () => {
    const last = await db.cases.orderBy('number').last();
    const deleted = await deletedAmong(db, evidence);
    const wanted = [...new Set(evidence)].filter((one) => !deleted.has(one));
    const items = (await db.evidence.bulkGet(wanted)).filter((item) => item !== undefined);
    const known = items.findLast((item) => item.wallet !== 'generic');
    const now = new Date().toISOString();
    const made: Case = {
      ...EMPTY,
      // Not again the number of a case of a lost store: its packages are out there.
      number: Math.max(last?.number ?? 0, lost) + 1,
      provider: known?.walletName ?? '',
      ...(jurisdiction === null ? {} : { jurisdiction }),
      createdAt: now,
      updatedAt: now,
      evidence: items.map((item) => item.number),
    };
    await db.cases.add(made);
    for (const number of made.evidence) await enter(db, 'linked', made.number, number);
    return made;
  });
  await rememberCase(created.number);
  return created;
}

/** Changes what the person wrote about a case; secrets in it are covered. Throws when there is no such case. */
export async function updateCase(db: Database, number: number, changes: Partial<CaseFields>): Promise<Case> {
  const storable = await typedAbout(db, number, changes);
  return db.transaction('rw', [db.cases], async () => {
    const found = await caseOf(db, number);
    const changed: Case = { ...found, ...storable, updatedAt: new Date().toISOString() };
    await db.cases.put(changed);
    return changed;
  });
}

/** Puts evidence into a case or takes it out; the evidence itself stays as it is. Either way the chain says so. */
export async function linkEvidence(
  db: Database,
  number: number,
  evidence: number,
  linked: boolean,
): Promise<Case> {
  return db.transaction('rw', [db.cases, db.evidence, db.custody], async () => {
    const found = await caseOf(db, number);
    if (found.evidence.includes(evidence) === linked) return found;
    if (!(await db.evidence.get(evidence))) throw new Error(`there is no evidence ${exhibit(evidence)}`);
    if (linked && (await deletedAmong(db, [evidence])).size > 0)
      throw new Error(`the files of ${exhibit(evidence)} were deleted`);
    return relink(db, found, [evidence], linked);
  });
}

/**
 * Puts many items into a case or takes them out, all in one transaction, with an entry for each. Those that are not there, and
 * of those to be put in the ones whose files were deleted, are left out.
 */
export async function linkMany(
  db: Database,
  number: number,
  evidence: readonly number[],
  linked: boolean,
): Promise<Case> {
  return db.transaction('rw', [db.cases, db.evidence, db.custody], async () => {
    const found = await caseOf(db, number);
    const there = new Set(
      await db.evidence
        .where('number')
        .anyOf([...evidence])
        .primaryKeys(),
    );
    const deleted = linked ? await deletedAmong(db, evidence) : new Map();
    const wanted = [...new Set(evidence)].filter(
      (one) => there.has(one) && !deleted.has(one) && found.evidence.includes(one) !== linked,
    );
    return wanted.length === 0 ? found : relink(db, found, wanted, linked);
  });
}

/** Puts items that are fit for it into a case or takes them out, with an entry for each. For a transaction over both. */
async function relink(
  db: Database,
  found: Case,
  evidence: readonly number[],
  linked: boolean,
): Promise<Case> {
  const moved = new Set(evidence);
  const others = found.evidence.filter((other) => !moved.has(other));
  const changed: Case = {
    ...found,
    evidence: linked ? [...others, ...evidence] : others,
    updatedAt: new Date().toISOString(),
  };
  await db.cases.put(changed);
  for (const one of evidence) await enter(db, linked ? 'linked' : 'unlinked', found.number, one);
  return changed;
}

/**
 * Enters what was made of a case as a whole. `sha256` is what the entry seals: of a redacted copy its list of redactions; of an
 * export the list of its payload, when that is composed, so that the package holds its own entry; of a package that was read
 * again from its bytes and found right its `tagmanifest-sha256.txt`, which stands for all of it.
 */
export async function recordPackage(
  db: Database,
  event: PackageEvent,
  number: number,
  sha256: string,
): Promise<void> {
  await db.transaction('rw', [db.cases, db.custody], async () => {
    await caseOf(db, number);
    await enter(db, event, number, null, sha256);
  });
  await rememberCase(number);
}

async function caseOf(db: Database, number: number): Promise<Case> {
  const found = await db.cases.get(number);
  if (!found) throw new Error(`there is no case ${caseLabel(number)}`);
  return found;
}

async function enter(
  db: Database,
  event: CustodyEvent,
  caseNumber: number,
  evidence: number | null,
  sha256: string | null = null,
): Promise<void> {
  const head = await db.custody.orderBy('seq').last();
  await db.custody.add(
    nextEntry(head, {
      at: new Date().toISOString(),
      event,
      evidence: evidence === null ? null : exhibit(evidence),
      case: caseLabel(caseNumber),
      sha256,
    }),
  );
}

import type { Database } from '../db/database';
import type { Case } from '../model/case';
import {
  type EvidenceFilter,
  type EvidenceKind,
  type EvidenceState,
  inAll,
  instantsOf,
} from '../model/evidence-filter';
import type { Tags } from '../model/tags';
import { allNumbers } from './queries';

/** What a filter asks for and the screen has in hand already; a locked store opens these one by one. */
export interface InHand {
  cases: readonly Pick<Case, 'number' | 'evidence'>[];
  tags: readonly Tags[];
}

/** The numbers of the items that meet every condition of a filter, the newest first. From indexes: no item is loaded. */
export async function filteredNumbers(
  db: Database,
  filter: EvidenceFilter,
  inHand: InHand,
): Promise<number[]> {
  const { wallet, kind, inCase, state, tag, from, to } = filter;
  const lists: Promise<readonly number[]>[] = [];
  if (wallet !== null) lists.push(db.evidence.where('wallet').equals(wallet).primaryKeys());
  if (kind !== null) lists.push(ofKind(db, kind));
  if (inCase !== null)
    lists.push(Promise.resolve(inHand.cases.find(({ number }) => number === inCase)?.evidence ?? []));
  if (state !== null) lists.push(inState(db, state, inHand));
  if (tag !== null) lists.push(Promise.resolve(tagged(inHand, tag)));
  if (from !== null || to !== null)
    lists.push(
      db.evidence
        .where('capturedAt')
        .between(...instantsOf(from, to))
        .primaryKeys(),
    );
  return lists.length === 0 ? allNumbers(db) : inAll(await Promise.all(lists));
}

async function ofKind(db: Database, kind: EvidenceKind): Promise<readonly number[]> {
  switch (kind) {
    case 'transactions':
    case 'failures':
    case 'messages':
      return db.evidence.where(`counts.${kind}`).above(0).primaryKeys();
    case 'file':
      return db.evidence.orderBy('imported.kind').primaryKeys();
    case 'page':
      return without(await allNumbers(db), await db.evidence.orderBy('imported.kind').primaryKeys());
    default:
      return db.evidence.where('imported.kind').equals(kind).primaryKeys();
  }
}

async function inState(db: Database, state: EvidenceState, { cases }: InHand): Promise<readonly number[]> {
  if (state === 'deleted') return deletedNumbers(db);
  const all = without(await allNumbers(db), await deletedNumbers(db));
  if (state === 'loose')
    return without(
      all,
      cases.flatMap(({ evidence }) => evidence),
    );
  const readBacks = await db.readBacks.toArray();
  return without(
    all,
    readBacks.flatMap(({ evidence, fault }) => (fault === null ? [evidence] : [])),
  );
}

async function deletedNumbers(db: Database): Promise<number[]> {
  const entries = await db.custody.where('event').equals('deleted').toArray();
  return entries.flatMap(({ evidence }) => (evidence === null ? [] : [Number(evidence.slice(1))]));
}

function tagged({ tags }: InHand, tag: string): number[] {
  return tags.flatMap((one) => (one.tags.includes(tag) ? [one.evidence] : []));
}

function without(numbers: readonly number[], others: readonly number[]): number[] {
  const gone = new Set(others);
  return numbers.filter((number) => !gone.has(number));
}

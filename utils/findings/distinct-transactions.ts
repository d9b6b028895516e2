import { exhibit } from '../model/evidence';
import { likeness } from './compare-statement';
import { completeness } from './completeness';
import type { Exhibit } from './exhibits';
import { keptByFigure, soughtByFigure } from './figure-keys';
import { compareRows, identities, type Row, rowOf } from './same-transaction';
import type { Source, TransactionFact } from './transaction-fact';

interface Seen extends Row {
  /** From the wallet's own statement, not from a page of it. */
  stated: boolean;
  anyWallet: boolean;
  source: Source & { kind: 'transaction' };
}

interface Known {
  fact: TransactionFact;
  row: Seen;
}

/** Facts by what they can be found again with, so that long histories stay quick to compare. */
type Index = Map<string, Set<Known>>;

/** A sign that two rows are one transaction: where a row with it would be found, and whether the two agree. */
interface Sign {
  keys(row: Seen): string[];
  agrees(known: Seen, row: Seen): boolean;
  certain: boolean;
}

const byIdentity = ({ transaction }: Row) => identities(transaction);
const byWords = ({ fingerprint }: Row) => [fingerprint];
const byFigure = ({ figure, transaction }: Row) =>
  figure === null ? [`text ${transaction.text}`] : soughtByFigure(figure, transaction.occurredAt);
const ofFigure = ({ figure, transaction }: Row) =>
  figure === null ? [`text ${transaction.text}`] : keptByFigure(figure, transaction.occurredAt);
const isSame = (known: Seen, row: Seen) => compare(known, row) === 'same';
const hasSameStatus = (known: Seen, row: Seen) =>
  known.transaction.status.value === row.transaction.status.value;

/** From the surest to the weakest. Only the first two are looked up in long histories, as a rule. */
const SIGNS: readonly Sign[] = [
  { keys: byIdentity, agrees: isSame, certain: true },
  { keys: byWords, agrees: isSame, certain: true },
  { keys: byFigure, agrees: (known, row) => hasSameStatus(known, row) && isSame(known, row), certain: true },
  { keys: byFigure, agrees: isSame, certain: true },
  { keys: byFigure, agrees: (known, row) => compare(known, row) === 'maybe', certain: false },
];

/** A statement names people and times in its own manner, so its rows are compared with those of pages more freely. */
function compare(a: Seen, b: Seen): 'same' | 'maybe' | 'different' {
  if (a.stated === b.stated) return compareRows(a, b);
  if (a.wallet !== b.wallet && !a.anyWallet && !b.anyWallet) return 'different';
  const found = a.stated ? likeness(b.transaction, a.transaction) : likeness(a.transaction, b.transaction);
  return found === null ? 'different' : found.sure ? 'same' : 'maybe';
}

/**
 * Every transaction of the exhibits once. Two rows of one exhibit are two transactions, however alike, unless they
 * carry the same transaction number; so a fact takes at most one row of each further exhibit.
 */
export function distinctTransactions(exhibits: readonly Exhibit[]): TransactionFact[] {
  const facts: TransactionFact[] = [];
  const index: Index = new Map();
  for (const entry of exhibits) {
    const taken = new Set<Known>();
    const added: Known[] = [];
    const own: Index = new Map();
    let left = rowsOf(entry);
    for (const { keys, agrees, certain } of index.size === 0 ? [] : SIGNS) {
      left = left.filter((row) => {
        const isFree = (known: Known) =>
          !taken.has(known) || (keys === byIdentity && isShownTwice(known.row, row));
        const match = find(index, keys(row), (known) => isFree(known) && agrees(known.row, row));
        if (!match) return true;
        taken.add(match);
        if (certain) absorb(match, row, index);
        else added.push({ fact: factOf(row, match.fact), row });
        return false;
      });
    }
    for (const row of left) {
      const twin = find(own, byIdentity(row), (known) => isShownTwice(known.row, row));
      if (twin) absorb(twin, row, own);
      else {
        const known = { fact: factOf(row, null), row };
        added.push(known);
        remember(own, known);
      }
    }
    for (const known of added) {
      facts.push(known.fact);
      remember(index, known);
    }
  }
  return facts;
}

function rowsOf({ item, reading }: Exhibit): Seen[] {
  const stated = item.imported !== undefined;
  // A file of a wallet that was not recognised may be of any.
  const anyWallet = stated && reading.wallet === 'generic';
  const wallet = `${reading.wallet} ${item.walletName}`;
  return reading.transactions.map((transaction, at) => ({
    ...rowOf(wallet, item.capturedAt, transaction),
    stated,
    anyWallet,
    source: { kind: 'transaction', exhibit: exhibit(item.number), row: at + 1 },
  }));
}

/** A page can show one transaction in its list and opened beside it. One hash on a chain can hold equal transfers. */
function isShownTwice(known: Seen, row: Seen): boolean {
  const shared = identities(known.transaction).filter((id) => identities(row.transaction).includes(id));
  return shared.some((id) => id.startsWith('transaction ')) && isSame(known, row);
}

function factOf(row: Seen, mayRepeat: TransactionFact | null): TransactionFact {
  const { transaction, source } = row;
  return {
    ...source,
    transaction,
    also: [],
    statuses: [{ ...transaction.status, source }],
    mayRepeat: mayRepeat && { kind: 'transaction', exhibit: mayRepeat.exhibit, row: mayRepeat.row },
  };
}

/** Adds a row to the fact it shows again; the row that leaves least open stands for the fact. */
function absorb(known: Known, row: Seen, index: Index): void {
  const { fact } = known;
  const { status } = row.transaction;
  const last = fact.statuses.at(-1);
  if (status.value !== 'unknown' && status.value !== last?.value) {
    const shown = { ...status, source: row.source };
    if (last?.value === 'unknown') fact.statuses = [shown];
    else fact.statuses.push(shown);
  }
  if (completeness(row.transaction) <= completeness(known.row.transaction)) {
    fact.also.push(row.source);
    return;
  }
  fact.also.push({ kind: 'transaction', exhibit: fact.exhibit, row: fact.row });
  Object.assign(fact, { exhibit: row.source.exhibit, row: row.source.row, transaction: row.transaction });
  known.row = row;
  remember(index, known);
}

function remember(index: Index, known: Known): void {
  const keys = [byIdentity, byWords, ofFigure].flatMap((keysOf) => keysOf(known.row));
  for (const key of keys) {
    const there = index.get(key);
    if (there) there.add(known);
    else index.set(key, new Set([known]));
  }
}

function find(index: Index, keys: readonly string[], matches: (known: Known) => boolean): Known | undefined {
  for (const key of keys) {
    for (const known of index.get(key) ?? []) if (matches(known)) return known;
  }
  return undefined;
}

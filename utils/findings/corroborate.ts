import type { CorroboratedRow, Corroboration, RowPlace } from '../model/corroboration';
import { type EvidenceItem, exhibit } from '../model/evidence';
import type { Reading, Transaction } from '../model/reading';
import { differences, type Likeness, likeness } from './compare-statement';
import { keptByFigure, soughtByFigure } from './figure-keys';
import { isTimed, plainValue } from './same-transaction';

interface Exhibit {
  item: Pick<EvidenceItem, 'number' | 'imported' | 'title'>;
  reading: Reading;
}

interface Row {
  transaction: Transaction;
  wallet: string;
  place: RowPlace;
}

interface Pair {
  page: Row;
  statement: Row;
  by: Likeness['by'];
}

/** The first and the last day of a wallet's statements. */
interface Span {
  from: string;
  to: string;
}

/** From the surest to the weakest: a pair that is made stands, and takes both rows away from the rest. */
const PASSES: readonly ((found: Likeness) => boolean)[] = [
  ({ sure, by }) => sure && by === 'reference',
  ({ sure }) => sure,
  () => true,
];

/**
 * Every row of the captured pages against the rows of the wallets' own statements. Rows of different wallets are never
 * compared; a file or a page of an unknown wallet may be of any. Two rows of one page are two transactions, so a page
 * takes a row of a statement once; several pages may show the same one.
 */
export function corroborate(exhibits: readonly Exhibit[]): Corroboration {
  const statements = exhibits.filter(({ item }) => item.imported?.kind === 'statement');
  const stated = statements.flatMap(rowsOf);
  const spans = spansOf(stated);
  const seen = new Set<Row>();
  const rows: CorroboratedRow[] = [];
  for (const entry of exhibits.filter(({ item }) => item.imported === undefined)) {
    const shown = rowsOf(entry);
    if (shown.length === 0 || stated.length === 0) continue;
    const [sure, unsure] = pairsOf(shown, stated);
    for (const row of shown) {
      const pair = sure.get(row) ?? unsure.get(row);
      if (pair) seen.add(pair.statement);
      rows.push(pair ? resultOf(pair, sure.has(row)) : alone(row, spans.get(row.wallet)));
    }
  }
  for (const { place } of stated.filter((row) => !seen.has(row)))
    rows.push({ result: 'only_statement', page: null, statement: place, differs: [], by: null });
  return { statements: statements.map(summary), rows };
}

function pairsOf(shown: readonly Row[], stated: readonly Row[]): [Map<Row, Pair>, Map<Row, Pair>] {
  const [sure, unsure] = [new Map<Row, Pair>(), new Map<Row, Pair>()];
  const taken = new Set<Row>();
  const byKey = indexed(stated);
  for (const passes of PASSES) {
    for (const page of shown) {
      if (sure.has(page) || unsure.has(page)) continue;
      for (const statement of candidates(page, byKey)) {
        if (taken.has(statement) || !mayBeOneWallet(page, statement)) continue;
        const found = likeness(page.transaction, statement.transaction);
        if (found === null || !passes(found)) continue;
        (found.sure ? sure : unsure).set(page, { page, statement, by: found.by });
        taken.add(statement);
        break;
      }
    }
  }
  return [sure, unsure];
}

/** Rows by what two rows of one transaction share, so that long statements stay quick to compare. */
function indexed(rows: readonly Row[]): Map<string, Row[]> {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row, keptByFigure)) {
      const there = byKey.get(key);
      if (there) there.push(row);
      else byKey.set(key, [row]);
    }
  }
  return byKey;
}

function* candidates(row: Row, byKey: ReadonlyMap<string, Row[]>): Iterable<Row> {
  for (const key of keysOf(row, soughtByFigure)) yield* byKey.get(key) ?? [];
}

function keysOf({ transaction }: Row, byFigure: typeof keptByFigure): string[] {
  const keys = transaction.references.map(({ type, value }) => `${type} ${value}`);
  const [figure, { occurredAt }] = [plainValue(transaction), transaction];
  if (figure !== null) keys.push(...byFigure(figure, occurredAt));
  if (isTimed(occurredAt)) keys.push(`minute ${occurredAt.value?.slice(0, 16)}`);
  return keys;
}

function mayBeOneWallet(a: Row, b: Row): boolean {
  return a.wallet === b.wallet || a.wallet === 'generic' || b.wallet === 'generic';
}

function resultOf({ page, statement, by }: Pair, sure: boolean): CorroboratedRow {
  const places = { page: page.place, statement: statement.place };
  const differs = differences(page.transaction, statement.transaction);
  if (!sure) return { result: 'unclear', ...places, differs, by };
  return { result: differs.length === 0 ? 'matched' : 'differs', ...places, differs, by };
}

/** A row that no statement has. That means something only between the first and the last day of one. */
function alone(page: Row, span: Span | undefined): CorroboratedRow {
  const [day] = dayOf(page);
  const covered = day !== undefined && span !== undefined && span.from < day && day < span.to;
  const result = covered ? 'only_page' : 'not_covered';
  return { result, page: page.place, statement: null, differs: [], by: null };
}

function spansOf(stated: readonly Row[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const row of stated) {
    const [day] = dayOf(row);
    if (day === undefined) continue;
    const span = spans.get(row.wallet);
    if (!span) spans.set(row.wallet, { from: day, to: day });
    else if (day < span.from) span.from = day;
    else if (day > span.to) span.to = day;
  }
  return spans;
}

function dayOf({ transaction }: Row): string[] {
  const at = transaction.occurredAt.value;
  return at === null ? [] : [at.slice(0, 10)];
}

function rowsOf({ item, reading }: Exhibit): Row[] {
  return reading.transactions.map((transaction, at) => ({
    transaction,
    wallet: reading.wallet,
    place: { exhibit: exhibit(item.number), row: at + 1 },
  }));
}

function summary(entry: Exhibit): Corroboration['statements'][number] {
  const days = rowsOf(entry).flatMap(dayOf).sort();
  return {
    exhibit: exhibit(entry.item.number),
    fileName: entry.item.imported?.fileName ?? entry.item.title,
    rows: entry.reading.transactions.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

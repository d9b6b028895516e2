import { exhibit } from '../model/evidence';
import type { Finding } from '../model/finding';
import type { Failure } from '../model/reading';
import { findAmount } from '../reading/amount';
import type { Charge } from './charges';
import { daysBetween } from './days';
import type { Exhibit } from './exhibits';
import { amountOf, finding } from './finding';
import { flowOf } from './flow';
import { type Returns, returnsFor } from './returns';
import { plainValue } from './same-transaction';
import type { ShownStatus, Source, TransactionFact } from './transaction-fact';

/** A message that speaks of paying, and not of a list that could not be loaded. */
const OF_PAYING =
  /pay|paid|purchase|checkout|transfer|transaction|charge|top.?up|支付|付款|扣款|转账|交易|充值|缴费|下单/i;
/** Numbers that are shorter stand in a message by chance. */
const NUMBER = /[A-Za-z0-9][A-Za-z0-9_-]{7,}/g;

interface Shown {
  exhibits: readonly Exhibit[];
  facts: readonly TransactionFact[];
  charges: readonly Charge[];
  returns: Returns;
}

/**
 * Failed on the screen, and the money left all the same: a row that one exhibit calls failed and a later one, or the
 * statement, calls done; or an error message that names the number of a charge, or the sum of the only such charge within
 * a day of it, or that stands on a page about this one payment. Not where the money came back.
 */
export function failedButCharged({ exhibits, facts, charges, returns }: Shown): Finding[] {
  const told = new Set<TransactionFact>();
  const found: Finding[] = [];
  const tell = (fact: TransactionFact, sources: readonly Source[]) => {
    if (told.has(fact) || returnsFor(returns, fact).length > 0) return;
    told.add(fact);
    found.push(finding('failed_but_charged', sources, { amount: amountOf(fact), party: partyOf(fact) }));
  };
  const files = new Set(exhibits.flatMap(({ item }) => (item.imported ? [exhibit(item.number)] : [])));
  for (const fact of facts) {
    const pair = flowOf(fact.transaction) === 'in' ? null : contradiction(fact, files);
    if (pair) tell(fact, pair);
  }
  const settled = charges.filter(({ pending }) => !pending);
  const index = indexed(settled);
  for (const entry of exhibits) {
    entry.reading.failures.forEach((failure, at) => {
      const source: Source = { kind: 'failure', exhibit: exhibit(entry.item.number), row: at + 1 };
      const charge = chargeOf(failure, entry, index);
      if (charge) tell(charge.fact, [source, charge.fact]);
    });
  }
  return found;
}

/** Where one transaction is called failed, and where done. */
function contradiction(
  { statuses, mayRepeat }: TransactionFact,
  files: ReadonlySet<string>,
): [Source, Source] | null {
  if (mayRepeat !== null || statuses.some(({ value }) => value === 'refunded')) return null;
  const isFailed = ({ value }: ShownStatus) => value === 'failed' || value === 'cancelled';
  const failed = statuses.findIndex(isFailed);
  const done = statuses.findIndex(
    ({ value, source }, at) => value === 'succeeded' && (at > failed || files.has(source.exhibit)),
  );
  const [one, other] = [statuses[failed], statuses[done]];
  return one && other ? [one.source, other.source] : null;
}

interface Index {
  byNumber: Map<string, Charge[]>;
  byFigure: Map<string, Charge[]>;
  byRow: Map<string, Charge>;
}

function indexed(charges: readonly Charge[]): Index {
  const index: Index = { byNumber: new Map(), byFigure: new Map(), byRow: new Map() };
  const add = (to: Map<string, Charge[]>, key: string, charge: Charge) => {
    const there = to.get(key);
    if (there) there.push(charge);
    else to.set(key, [charge]);
  };
  for (const charge of charges) {
    add(index.byFigure, charge.figure, charge);
    for (const { value } of charge.fact.transaction.references) add(index.byNumber, value, charge);
    for (const source of [charge.fact, ...charge.fact.also])
      index.byRow.set(`${source.exhibit} ${source.row}`, charge);
  }
  return index;
}

/** The one charge that a message is about; undefined where that stays open. */
function chargeOf(failure: Failure, { item, reading }: Exhibit, index: Index): Charge | undefined {
  const text = [failure.title, failure.text].filter(Boolean).join(' ');
  const numbered = (text.match(NUMBER) ?? []).flatMap((number) => index.byNumber.get(number) ?? []);
  const only = onlyOne(numbered);
  if (only || numbered.length > 0 || !OF_PAYING.test(text)) return only;
  const amount = findAmount(text)?.money;
  if (amount?.value != null) {
    const seen = failure.seenAt ?? item.capturedAt;
    const figure = plainValue({ amount });
    const near = (figure === null ? [] : (index.byFigure.get(figure) ?? [])).filter(
      ({ currency, day }) =>
        (amount.currency === null || amount.currency === currency) && Math.abs(daysBetween(day, seen)) <= 1,
    );
    return onlyOne(near);
  }
  const [row, another] = reading.transactions;
  if (!row || another || row.status.value === 'succeeded') return undefined;
  return index.byRow.get(`${exhibit(item.number)} 1`);
}

function onlyOne(charges: readonly Charge[]): Charge | undefined {
  const [first, ...others] = new Set(charges);
  return others.length === 0 ? first : undefined;
}

function partyOf({ transaction }: TransactionFact): string | null {
  return transaction.counterparty?.value ?? null;
}

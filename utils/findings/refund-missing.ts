import { exhibit } from '../model/evidence';
import type { Finding } from '../model/finding';
import type { Charge } from './charges';
import { byLabel, daysBetween, latest, saidAt, shownUntil } from './days';
import type { Exhibit } from './exhibits';
import { amountOf, finding, sum } from './finding';
import { cameToNothing, flowOf, statusOf } from './flow';
import { type PromisedRefund, promiseIn } from './promise';
import { type Returns, returnsFor } from './returns';
import { plainValue } from './same-transaction';
import type { Source, TransactionFact } from './transaction-fact';

/** A refund that is still on its way after so many days has not come in any time that is named for one. */
const STILL_PENDING = 15;

interface Shown {
  exhibits: readonly Exhibit[];
  facts: readonly TransactionFact[];
  charges: readonly Charge[];
  returns: Returns;
}

/**
 * A refund that was promised in a chat and that a list captured after its time does not show; or a row of a refund that
 * failed, or is on its way for more than two weeks. Not where any refund came that may be it.
 */
export function refundsMissing(shown: Shown): Finding[] {
  return [...promised(shown), ...unfinished(shown)];
}

function promised({ exhibits, facts, charges }: Shown): Finding[] {
  const told = new Set<string>();
  const back = facts.filter(isRefund);
  return exhibits.flatMap((entry) => {
    const until = entry.reading.messages.length === 0 ? '' : lastLook(entry, exhibits);
    return entry.reading.messages.flatMap((message, at): Finding[] => {
      if (message.from === 'me' || message.from === 'unknown') return [];
      const promise = promiseIn(message.text);
      const day = (saidAt(message.at) ?? entry.item.capturedAt).slice(0, 10);
      const key = `${entry.reading.wallet} ${promise?.amount && plainValue({ amount: promise.amount })}`;
      if (!promise || told.has(key)) return [];
      // A day more for the zones, which chats do not name.
      if (until === '' || daysBetween(day, until) <= promise.days + 1) return [];
      if (back.some((fact) => mayBe(fact, promise, day))) return [];
      told.add(key);
      const source: Source = { kind: 'message', exhibit: exhibit(entry.item.number), row: at + 1 };
      const charge = chargeOf(promise, charges, day);
      const value = promise.amount?.value;
      const currency = promise.amount?.currency ?? charge?.currency;
      return [
        finding('refund_missing', charge ? [source, charge.fact] : [source], {
          amount: value && currency ? sum(value.replace(/^-/, ''), currency) : null,
          count: daysBetween(day, until),
          party: charge?.party ?? null,
        }),
      ];
    });
  });
}

/** The last day that a list of the chat's wallet could show. */
function lastLook({ reading: { wallet } }: Exhibit, exhibits: readonly Exhibit[]): string {
  const ofWallet = (other: string) => other === wallet || other === 'generic' || wallet === 'generic';
  const lists = exhibits.filter(({ reading }) => reading.transactions.length > 0 && ofWallet(reading.wallet));
  return latest(lists.map(shownUntil));
}

function isRefund(fact: TransactionFact): boolean {
  if (statusOf(fact) === 'refunded') return true;
  const { kind, description, status } = fact.transaction;
  const named = kind === 'refund' || /refund|退款|退回/i.test(`${description ?? ''} ${status.raw}`);
  return named && flowOf(fact.transaction) !== 'out' && !cameToNothing(fact) && statusOf(fact) !== 'pending';
}

/** A refund whose day or sum is open may be the promised one. The day before counts: chats name no zone. */
function mayBe({ transaction, statuses }: TransactionFact, { amount }: PromisedRefund, day: string): boolean {
  const figure = plainValue(transaction);
  const sameSum = amount === null || figure === null || figure === plainValue({ amount });
  const { value } = transaction.occurredAt;
  // A payment that is now called refunded keeps the day on which it was made.
  const inTime =
    value === null || statuses.some((status) => status.value === 'refunded') || daysBetween(day, value) >= -1;
  return sameSum && inTime;
}

function chargeOf({ amount }: PromisedRefund, charges: readonly Charge[], day: string): Charge | undefined {
  if (amount === null) return undefined;
  const figure = plainValue({ amount });
  const [only, another] = charges.filter(
    (charge) =>
      charge.figure === figure &&
      (amount.currency === null || charge.currency === amount.currency) &&
      charge.day <= day,
  );
  return another === undefined ? only : undefined;
}

function unfinished({ facts, exhibits, returns }: Shown): Finding[] {
  const shown = new Map([...byLabel(exhibits)].map(([label, entry]) => [label, shownUntil(entry)]));
  return facts.flatMap((fact) => {
    const { kind, occurredAt, counterparty } = fact.transaction;
    if (kind !== 'refund' || flowOf(fact.transaction) === 'out' || fact.mayRepeat !== null) return [];
    const waits = statusOf(fact) === 'pending';
    if (!cameToNothing(fact) && !waits) return [];
    const until = latest([fact, ...fact.also].map((source) => shown.get(source.exhibit) ?? ''));
    const days = occurredAt.value === null || until === '' ? null : daysBetween(occurredAt.value, until);
    if (waits && (days === null || days <= STILL_PENDING)) return [];
    if (returnsFor(returns, fact).length > 0) return [];
    return [
      finding('refund_missing', [fact], {
        amount: amountOf(fact),
        count: waits ? days : null,
        party: counterparty?.value ?? null,
      }),
    ];
  });
}

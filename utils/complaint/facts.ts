import { distinctTransactions } from '../findings/distinct-transactions';
import { type Exhibit, uniqueExhibits } from '../findings/exhibits';
import { inOrder } from '../findings/row-order';
import type { ShownStatus, Source, TransactionFact } from '../findings/transaction-fact';
import { exhibit } from '../model/evidence';
import type { ChatMessage, Failure } from '../model/reading';
import { type Conversation, conversationOf } from './conversation';
import { type RepeatedCharge, repeatedCharges } from './repeated-charges';
import { type Totals, totalsOf } from './totals';

export type { Exhibit, ShownStatus, Source, TransactionFact };

export interface FailureFact extends Source {
  kind: 'failure';
  failure: Failure;
  also: Source[];
  /** UTC, when its page was captured. */
  capturedAt: string;
}

export interface MessageFact extends Source {
  kind: 'message';
  message: ChatMessage;
  also: Source[];
}

/** What the exhibits of a case show, each thing once. */
export interface Facts {
  /** Transactions with a certain date, oldest first by the time shown. */
  dated: TransactionFact[];
  /** Transactions whose date the page leaves open. */
  undated: TransactionFact[];
  failures: FailureFact[];
  messages: MessageFact[];
  totals: Totals;
  /** Equal charges within 24 hours under different references. */
  repeated: RepeatedCharge[];
  /** What the latest captured conversation shows about answers; null without one. */
  conversation: Conversation | null;
  /** Names of the wallets the exhibits come from, as the person may address them. */
  providers: string[];
  /** How many distinct facts there are; what may repeat another is none. */
  count: number;
}

/** Gathers the facts of a case. What was captured twice is one fact that names both exhibits. */
export function factsOf(exhibits: readonly Exhibit[]): Facts {
  const ordered = uniqueExhibits(exhibits);
  const transactions = inOrder(withinTheMatter(distinctTransactions(ordered), ordered));
  const dated = transactions.filter((fact) => fact.transaction.occurredAt.value !== null);
  const undated = transactions.filter((fact) => fact.transaction.occurredAt.value === null);
  const failures = distinctFailures(ordered);
  const messages = distinctMessages(ordered);
  return {
    dated,
    undated,
    failures,
    messages,
    totals: totalsOf(transactions),
    repeated: repeatedCharges(dated),
    conversation: conversationOf(ordered),
    providers: providersOf(ordered),
    count: transactions.filter((fact) => fact.mayRepeat === null).length + failures.length + messages.length,
  };
}

/**
 * A statement lists everything, also what is no part of the matter: beside rows that the person captured, its other rows
 * are no facts of the complaint. Where only a statement is at hand, its rows are.
 */
function withinTheMatter(facts: TransactionFact[], exhibits: readonly Exhibit[]): TransactionFact[] {
  const files = new Set(exhibits.flatMap(({ item }) => (item.imported ? [exhibit(item.number)] : [])));
  const captured = facts.filter((fact) => [fact, ...fact.also].some((source) => !files.has(source.exhibit)));
  return captured.length > 0 ? captured : facts;
}

function distinctFailures(exhibits: readonly Exhibit[]): FailureFact[] {
  const known = new Map<string, FailureFact>();
  for (const { item, reading } of exhibits) {
    reading.failures.forEach((failure, index) => {
      const source = { kind: 'failure', exhibit: exhibit(item.number), row: index + 1 } as const;
      const key = JSON.stringify([failure.text, failure.title, failure.code, failure.kind, failure.seenAt]);
      const earlier = known.get(key);
      if (earlier) earlier.also.push(source);
      else known.set(key, { ...source, failure, also: [], capturedAt: item.capturedAt });
    });
  }
  return [...known.values()].sort((a, b) =>
    compareText(a.failure.seenAt ?? a.capturedAt, b.failure.seenAt ?? b.capturedAt),
  );
}

/** The n-th equal message of one capture is the n-th of another: a conversation captured again as it grew. */
function distinctMessages(exhibits: readonly Exhibit[]): MessageFact[] {
  const known = new Map<string, MessageFact>();
  for (const { item, reading } of exhibits) {
    const seen = new Map<string, number>();
    reading.messages.forEach((message, index) => {
      const source = { kind: 'message', exhibit: exhibit(item.number), row: index + 1 } as const;
      const text = JSON.stringify([reading.wallet, message.from, message.name, message.at, message.text]);
      const nth = (seen.get(text) ?? 0) + 1;
      seen.set(text, nth);
      const earlier = known.get(`${nth} ${text}`);
      if (earlier) earlier.also.push(source);
      else known.set(`${nth} ${text}`, { ...source, message, also: [] });
    });
  }
  return [...known.values()];
}

function providersOf(exhibits: readonly Exhibit[]): string[] {
  const known = exhibits.filter(({ item }) => item.wallet !== 'generic' && item.walletName.trim() !== '');
  return [...new Set(known.map(({ item }) => item.walletName.trim()))];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { cameToNothing, flowOf, statusOf } from '../findings/flow';
import { inOrder } from '../findings/row-order';
import { atIssue, concerned, equalCharges } from './at-issue';
import { cite, sourcesOf } from './citation';
import type { ShownStatus, TransactionFact } from './facts';
import type { Matter } from './matter';
import { momentText } from './moment-text';
import { moneyText } from './money-text';
import type { Pen } from './pen';
import { oneLine } from './plain';

/** Of more than it names all of, a text names so many. */
const A_FEW = 4;

export interface Chronology {
  /** The rows of `dated`, then those of `undated`. */
  told: TransactionFact[];
  dated: string[];
  undated: string[];
  left: TransactionFact[];
}

/** One sentence for each transaction, each with its exhibit; in a long history, first of all for those at issue. */
export function chronologyOf(matter: Matter, rows = matter.named): Chronology {
  const { pen } = matter;
  const all = ofTheMatter(matter);
  const told = all.length <= rows ? all : mostTelling(all, matter).slice(0, Math.min(rows, A_FEW));
  const [dated, undated] = [inOrder(told.filter(isDated)), told.filter((fact) => !isDated(fact))];
  return {
    told: [...dated, ...undated],
    dated: dated.map((fact) => transactionText(fact, pen)),
    undated: undated.map((fact) => transactionText(fact, pen)),
    left: all.filter((fact) => !told.includes(fact)),
  };
}

/**
 * Where equal charges are asked back, what else a page lists is nobody's business: they, their refunds and what the person
 * accepted are told, and no other payment.
 */
export function ofTheMatter(matter: Matter): TransactionFact[] {
  const all = [...matter.facts.dated, ...matter.facts.undated];
  const equal = equalCharges(matter).flatMap(({ facts, refunds }) => [...facts, ...refunds]);
  if (equal.length === 0) return all;
  const about = new Set([...equal, ...concerned(matter).rows]);
  return all.filter((fact) => about.has(fact));
}

/** Repeated charges and their refunds, then what came to nothing, then what the remedy is about, the newest first. */
function mostTelling(all: readonly TransactionFact[], matter: Matter): TransactionFact[] {
  const { facts, frame, fault } = matter;
  const issue = atIssue(frame.issue, fault, facts);
  const equal = frame.issue === 'wrong_charge' ? equalCharges(matter) : facts.repeated;
  const ranked = [
    ...equal.flatMap(({ facts: charges, refunds }) => [...charges, ...refunds]),
    ...all.filter((fact) => cameToNothing(fact) || statusOf(fact) === 'disputed').reverse(),
    ...[...issue].reverse(),
    ...[...all].reverse(),
  ];
  return [...new Set(ranked)];
}

export function isDated(fact: TransactionFact): boolean {
  return fact.transaction.occurredAt.value !== null;
}

/** A transaction as one sentence that ends with its exhibits. */
export function transactionText(fact: TransactionFact, pen: Pen): string {
  const { words } = pen;
  const { occurredAt, amount, counterparty, description, kind, references, fee } = fact.transaction;
  const [first, ...later] = fact.statuses;
  const party = nonEmpty(counterparty?.value);
  const described = nonEmpty(description);
  const details = [
    described !== null && described !== party && words.described(pen.quote(described, 80)),
    fee !== null && words.fee(moneyText(fee, pen)),
    ...references.slice(0, 3).map(({ type, value }) => words.reference(type, referenceText(value, pen))),
    isShown(first) && words.status(...statusText(first, pen)),
    ...later.map((shown) => words.laterStatus(...statusText(shown, pen), shown.source.exhibit)),
    fact.mayRepeat !== null && words.mayRepeat(cite([fact.mayRepeat], pen)),
  ].filter((detail) => detail !== false);
  return words.transaction({
    when: momentText(occurredAt, pen),
    amount: moneyText(amount, pen),
    amountOpen: amount.value === null,
    party: party === null ? null : pen.quote(party, 80),
    direction: flowOf(fact.transaction),
    kind,
    settled: ['succeeded', 'refunded', 'disputed'].includes(statusOf(fact)),
    details,
    cite: cite(sourcesOf(fact), pen),
  });
}

function isShown({ raw, value }: ShownStatus): boolean {
  return raw.trim() !== '' || value !== 'unknown';
}

/** The page's own words, and their meaning where these words do not say it in the language of the text. */
function statusText({ raw, value }: ShownStatus, { words, quote }: Pen): [string | null, string | null] {
  if (raw.trim() === '') return [null, words.meaning[value]];
  return [quote(raw, 60), words.says[value].test(raw) ? null : words.meaning[value]];
}

/** A number stands as it is; what else a page calls a reference is quoted. */
export function referenceText(value: string, pen: Pen): string {
  const line = oneLine(value, 100);
  return /^(?!E\d{4})[\w.:/#-]+$/.test(line) ? line : pen.quote(value, 100);
}

function nonEmpty(text: string | null | undefined): string | null {
  const line = oneLine(text ?? '');
  return line === '' ? null : line;
}

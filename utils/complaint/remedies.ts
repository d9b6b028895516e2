import { cameToNothing, flowOf, statusOf } from '../findings/flow';
import type { ChargeFault } from '../model/case';
import { absolute, addDecimals } from '../model/decimal';
import { cite, sourcesOf } from './citation';
import type { Facts, TransactionFact } from './facts';
import type { IssueKey, Matter } from './matter';
import { moneyText, sumText } from './money-text';
import type { Pen } from './pen';
import type { ClaimText } from './texts/words';

/** The default remedy of the problem, in the words of the language, about the transactions that are at issue. */
export function defaultAsks({ pen, facts, frame, fault }: Matter): string[] {
  return pen.words.asks(frame.issue, fault, claimsOf(frame.issue, fault, facts, pen));
}

/**
 * Which transactions a remedy is about. A sum is named only where one currency and one direction are certain
 * throughout; otherwise the transactions are named, and no figure is claimed.
 */
function claimsOf(issue: IssueKey, fault: ChargeFault | null, facts: Facts, pen: Pen): ClaimText[] {
  const aboutEqual = issue === 'wrong_charge' && (fault === null || fault === 'twice');
  if (aboutEqual && facts.repeated.length > 0) {
    return facts.repeated.map(({ value, currency, facts: charges, refunds }) => ({
      kind: 'repeated',
      count: charges.length,
      amount: sumText(value, currency, pen),
      others: sumText(addDecimals(charges.slice(1).map(() => value)), currency, pen),
      cite: citeAll(charges, pen),
      refunds: refunds.length > 0 ? citeAll(refunds, pen) : null,
    }));
  }
  const rows = atIssue(issue, fault, facts);
  const [only, another] = rows;
  if (!only) return [{ kind: 'none' }];
  const figure = certainFigure(rows, fault, facts, pen);
  if (!another) return [{ kind: 'one', amount: figure, cite: citeAll(rows, pen) }];
  return [{ kind: 'several', count: rows.length, sum: figure, cite: citeAll(rows, pen) }];
}

/** Rows that may repeat others are left out: they are no further transactions until someone says so. */
export function atIssue(issue: IssueKey, fault: ChargeFault | null, facts: Facts): TransactionFact[] {
  const rows = [...facts.dated, ...facts.undated].filter((fact) => fact.mayRepeat === null);
  if (issue === 'privacy') return [];
  const unfinished = rows.filter((fact) => cameToNothing(fact) || statusOf(fact) === 'pending');
  const notIn = rows.filter((fact) => flowOf(fact.transaction) !== 'in');
  if (issue === 'payment_failed') {
    return unfinished.length > 0 ? unfinished : notIn;
  }
  if (issue === 'no_answer' || issue === 'general') return rows;
  const taken = notIn.filter((fact) => !cameToNothing(fact) && statusOf(fact) !== 'refunded');
  if (issue !== 'wrong_charge' || fault !== 'fee') return taken;
  const fees = taken.filter(({ transaction }) => transaction.kind === 'fee' || transaction.fee !== null);
  return fees.length > 0 ? fees : taken;
}

/** The figure that rows are about, where it is certain. */
export function certainFigure(
  rows: readonly TransactionFact[],
  fault: ChargeFault | null,
  facts: Facts,
  pen: Pen,
): string | null {
  const [only, another] = rows;
  if (!only) return null;
  if (another) return fault === 'fee' ? null : certainSum(rows, facts, pen);
  return (fault === 'fee' ? feeOf(only, pen) : null) ?? certainAmount(only, pen);
}

/** The fee that a transaction carries beside its own amount. */
function feeOf({ transaction: { fee } }: TransactionFact, pen: Pen): string | null {
  return fee === null || fee.value === null || fee.currency === null ? null : moneyText(fee, pen);
}

function certainAmount({ transaction }: TransactionFact, pen: Pen): string | null {
  const { amount } = transaction;
  const certain = amount.value !== null && amount.currency !== null && flowOf(transaction) !== 'unknown';
  return certain ? moneyText(amount, pen) : null;
}

function certainSum(rows: readonly TransactionFact[], facts: Facts, pen: Pen): string | null {
  const [first] = facts.totals.sums;
  const oneKind = facts.totals.sums.every(
    ({ currency, direction }) => currency === first?.currency && direction === 'out',
  );
  const anythingOpen = facts.totals.open.length + facts.totals.repeats.length > 0;
  if (!first || !oneKind || anythingOpen) return null;
  const values = rows.map(({ transaction }) => absolute(transaction.amount.value ?? '0'));
  return sumText(addDecimals(values), first.currency, pen);
}

function citeAll(facts: readonly TransactionFact[], pen: Pen): string {
  return cite(facts.flatMap(sourcesOf), pen);
}

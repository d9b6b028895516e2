import { cameToNothing, flowOf, statusOf } from '../findings/flow';
import { absolute, addDecimals } from '../model/decimal';
import { cite, sourcesOf } from './citation';
import type { Facts, TransactionFact } from './facts';
import type { IssueKey, Matter } from './matter';
import { moneyText, sumText } from './money-text';
import type { Pen } from './pen';
import type { ClaimText } from './texts/words';

/** The default remedy of the problem, in the words of the language, about the transactions that are at issue. */
export function defaultAsks({ pen, facts, frame }: Matter): string[] {
  return pen.words.asks(frame.issue, claimsOf(frame.issue, facts, pen));
}

/**
 * Which transactions a remedy is about. A sum is named only where one currency and one direction are certain
 * throughout; otherwise the transactions are named, and no figure is claimed.
 */
function claimsOf(issue: IssueKey, facts: Facts, pen: Pen): ClaimText[] {
  if (issue === 'wrong_charge' && facts.repeated.length > 0) {
    return facts.repeated.map(({ value, currency, facts: charges, refunds }) => ({
      kind: 'repeated',
      count: charges.length,
      amount: sumText(value, currency, pen),
      others: sumText(addDecimals(charges.slice(1).map(() => value)), currency, pen),
      cite: citeAll(charges, pen),
      refunds: refunds.length > 0 ? citeAll(refunds, pen) : null,
    }));
  }
  const rows = atIssue(issue, facts);
  const [only, another] = rows;
  if (!only) return [{ kind: 'none' }];
  if (!another) return [{ kind: 'one', amount: certainAmount(only, pen), cite: citeAll(rows, pen) }];
  return [
    { kind: 'several', count: rows.length, sum: certainSum(rows, facts, pen), cite: citeAll(rows, pen) },
  ];
}

/** Rows that may repeat others are left out: they are no further transactions until someone says so. */
export function atIssue(issue: IssueKey, facts: Facts): TransactionFact[] {
  const rows = [...facts.dated, ...facts.undated].filter((fact) => fact.mayRepeat === null);
  if (issue === 'privacy') return [];
  const unfinished = rows.filter((fact) => cameToNothing(fact) || statusOf(fact) === 'pending');
  const notIn = rows.filter((fact) => flowOf(fact.transaction) !== 'in');
  if (issue === 'payment_failed') {
    return unfinished.length > 0 ? unfinished : notIn;
  }
  if (issue === 'no_answer' || issue === 'general') return rows;
  return notIn.filter((fact) => !cameToNothing(fact) && statusOf(fact) !== 'refunded');
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

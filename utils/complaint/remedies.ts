import { flowOf } from '../findings/flow';
import { addDecimals } from '../model/decimal';
import { atIssue, concerned, equalCharges } from './at-issue';
import { cite, sourcesOf } from './citation';
import type { TransactionFact } from './facts';
import type { Matter } from './matter';
import { moneyText, sumText } from './money-text';
import type { Pen } from './pen';
import type { ClaimText } from './texts/words';
import { totalsOf } from './totals';

/** The default remedy of the problem, in the words of the language, about the transactions that are at issue. */
export function defaultAsks(matter: Matter): string[] {
  const { pen, frame, fault } = matter;
  return pen.words.asks(frame.issue, fault, claimsOf(matter));
}

/**
 * Which transactions a remedy is about. A sum is named only of transactions that were singled out, and where one currency
 * and one direction are certain throughout; otherwise the transactions are named, and no figure is claimed.
 */
function claimsOf(matter: Matter): ClaimText[] {
  const { facts, fault, pen } = matter;
  const { issue } = matter.frame;
  const equal = equalCharges(matter);
  if (equal.length > 0) {
    return equal.map(({ value, currency, facts: charges, refunds }) => ({
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
  const figure = certainFigure(rows, matter);
  if (!another) return [{ kind: 'one', amount: figure, cite: citeAll(rows, pen) }];
  return [{ kind: 'several', count: rows.length, sum: figure, cite: citeAll(rows, pen) }];
}

/** The figure that rows are about, where it is certain. */
export function certainFigure(rows: readonly TransactionFact[], matter: Matter): string | null {
  const { fault, pen } = matter;
  const [only, another] = rows;
  if (!only) return null;
  if (another) return fault === 'fee' ? null : certainSum(rows, matter);
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

function certainSum(rows: readonly TransactionFact[], matter: Matter): string | null {
  const chosen = concerned(matter);
  if (!chosen.chosen || !rows.every((row) => chosen.rows.includes(row))) return null;
  const { sums, open, repeats } = totalsOf(rows);
  const [first] = sums;
  const oneKind = sums.every(
    ({ currency, direction }) => currency === first?.currency && direction === 'out',
  );
  if (!first || !oneKind || open.length + repeats.length > 0) return null;
  return sumText(addDecimals(sums.map(({ sum }) => sum)), first.currency, matter.pen);
}

function citeAll(facts: readonly TransactionFact[], pen: Pen): string {
  return cite(facts.flatMap(sourcesOf), pen);
}

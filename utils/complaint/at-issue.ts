import { cameToNothing, flowOf, statusOf } from '../findings/flow';
import { inOrder } from '../findings/row-order';
import type { ChargeFault } from '../model/case';
import { sourcesOf } from './citation';
import type { Facts, TransactionFact } from './facts';
import type { IssueKey, Matter } from './matter';
import type { RepeatedCharge } from './repeated-charges';

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

/** Equal charges where they are what the complaint is about: not beside a fee, a wrong amount or a charge never allowed. */
export function equalCharges({
  facts,
  frame,
  fault,
}: Pick<Matter, 'facts' | 'frame' | 'fault'>): readonly RepeatedCharge[] {
  return frame.issue === 'wrong_charge' && (fault === null || fault === 'twice') ? facts.repeated : [];
}

/** The transactions that a complaint is about, oldest first. */
export interface Concerned {
  rows: TransactionFact[];
  /**
   * Whether it is known which they are: by an accepted finding, as equal charges, or because there is one. Until then a
   * page lists what else was paid beside what is disputed, and no sum over it is anybody's claim.
   */
  chosen: boolean;
}

/** The rows of accepted findings; without one, those that the remedy of the problem is about. */
export function concerned({ facts, frame, fault, findings }: Matter): Concerned {
  const places = new Set(
    findings.flatMap((finding) =>
      finding.places
        .filter(({ kind }) => kind === 'transaction')
        .map(({ exhibit, row }) => `${exhibit} ${row}`),
    ),
  );
  const found = [...facts.dated, ...facts.undated].filter((fact) =>
    sourcesOf(fact).some(({ exhibit, row }) => places.has(`${exhibit} ${row}`)),
  );
  if (found.length > 0) return { rows: inOrder(found), chosen: true };
  const repeated = equalCharges({ facts, frame, fault }).flatMap(({ facts: charges }) => charges);
  if (repeated.length > 0) return { rows: inOrder(repeated), chosen: true };
  // A matter of silence or of data is not about the payments that a page happens to list.
  const rows = frame.issue === 'no_answer' ? [] : atIssue(frame.issue, fault, facts);
  return { rows: inOrder(rows), chosen: rows.length === 1 };
}

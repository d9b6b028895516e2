import * as v from 'valibot';
import type { RowPlace } from './corroboration';
import type { Money } from './money';

/** What a case's facts can show by themselves, as a rule that can be looked up says it. */
export const FindingKind = v.picklist([
  'charged_twice',
  'failed_but_charged',
  'refund_missing',
  'new_payee',
  'small_charges',
  'status_changed',
  'statement_differs',
  'fee_not_shown',
  'answer_gap',
]);
export type FindingKind = v.InferOutput<typeof FindingKind>;

/** A row of an exhibit, and of which of its lists. */
export interface FindingPlace extends RowPlace {
  kind: 'transaction' | 'failure' | 'message';
}

/** Something that the rows of the exhibits show when they are put side by side. It says no more than they do. */
export interface Finding {
  /** The same for the same rows, whatever else the case holds: by it a decision is remembered. */
  id: string;
  kind: FindingKind;
  /** Every row that it rests on, in the order in which a text names them. */
  places: FindingPlace[];
  /** The sum it is about, unsigned, where one is certain: of a double charge the part paid too much. */
  amount: Money | null;
  /** What the words of the finding need beside the rows: a number of days, of charges, a payee as shown. */
  count: number | null;
  party: string | null;
}

/** What the person says of a finding. Without a word of theirs it stands in no text that is sent. */
export const FindingDecision = v.picklist(['accepted', 'dismissed']);
export type FindingDecision = v.InferOutput<typeof FindingDecision>;

/** The decisions with one of them made anew, or taken back. */
export function decided(
  decisions: Readonly<Record<string, FindingDecision>>,
  id: string,
  decision: FindingDecision | null,
): Record<string, FindingDecision> {
  const { [id]: _, ...others } = decisions;
  return decision === null ? others : { ...others, [id]: decision };
}

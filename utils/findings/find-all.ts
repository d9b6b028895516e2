import { type Finding, FindingKind } from '../model/finding';
import { answerGaps } from './answer-gap';
import { chargedTwice } from './charged-twice';
import { chargesOf } from './charges';
import { distinctTransactions } from './distinct-transactions';
import { type Exhibit, uniqueExhibits } from './exhibits';
import { failedButCharged } from './failed-but-charged';
import { feesNotShown } from './fee-not-shown';
import { newPayees } from './new-payee';
import { refundsMissing } from './refund-missing';
import { returnsOf } from './returns';
import { inOrder } from './row-order';
import { smallCharges } from './small-charges';
import { statementDiffers } from './statement-differs';
import { statusChanged } from './status-changed';

/**
 * All that the exhibits of a case show when they are put side by side: kind after kind, each in the order of the days.
 * The same exhibits give the same findings. Each rule, with its windows and what keeps it from speaking, stands in the
 * file named for it.
 */
export function findAll(exhibits: readonly Exhibit[]): Finding[] {
  const ordered = uniqueExhibits(exhibits);
  const facts = inOrder(distinctTransactions(ordered));
  const charges = chargesOf(facts);
  const returns = returnsOf(facts);
  const small = smallCharges(charges);
  const failed = failedButCharged({ exhibits: ordered, facts, charges, returns });
  const found = [
    ...beside(chargedTwice(charges, returns), small),
    ...failed,
    ...refundsMissing({ exhibits: ordered, facts, charges, returns }),
    ...newPayees(charges),
    ...small,
    ...beside(statusChanged(facts, ordered), failed),
    ...statementDiffers(ordered),
    ...feesNotShown(facts, ordered),
    ...answerGaps(ordered),
  ];
  return found.sort((a, b) => FindingKind.options.indexOf(a.kind) - FindingKind.options.indexOf(b.kind));
}

/** Findings that say more than others: whose rows are not all told in one of those. */
function beside(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const key = ({ kind, exhibit, row }: Finding['places'][number]) => `${kind} ${exhibit} ${row}`;
  const told = new Map(others.flatMap((other) => other.places.map((place) => [key(place), other.id])));
  return findings.filter(({ places }) => {
    const by = new Set(places.map((place) => told.get(key(place))));
    return by.size !== 1 || by.has(undefined);
  });
}

import { liveQuery } from 'dexie';
import { CopyOffer } from '../../components/redaction/copy-offer';
import { useLive } from '../../components/use-live';
import { redactionOf } from '../../utils/cases/redactions';
import type { Database } from '../../utils/db/database';
import type { Case } from '../../utils/model/case';
import { isReviewed, seenOf } from '../../utils/redaction/review/review-steps';

/** The way to the copy of a case in which personal details are covered, and how far its review is. */
export function CoveredCopy({ db, openCase }: { db: Database; openCase: Case }) {
  const { number, evidence } = openCase;
  const redaction = useLive(() => liveQuery(() => redactionOf(db, number)), [number]);
  return (
    <CopyOffer
      href={`/sidepanel.html?cover=${number}`}
      exhibits={evidence.length}
      seen={redaction ? seenOf(redaction, evidence) : 0}
      reviewed={isReviewed(redaction, evidence)}
    />
  );
}

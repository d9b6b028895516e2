import * as v from 'valibot';
import { caseLabel } from '../model/case';
import { type CustodyEntry, PackageEvent } from '../model/custody';
import { type EvidenceItem, exhibit } from '../model/evidence';
import { entriesOf } from './exhibit-entries';
import type { PackageInput } from './package-input';

/** The last of them say more than the first; all are in custody.jsonl. */
const MOST = 12;

/** What happened to an exhibit after it was sealed, as far as its own case may show it. */
export function eventsSince(
  sealing: CustodyEntry,
  { number }: Pick<EvidenceItem, 'number'>,
  { case: kase, trail }: Pick<PackageInput, 'case' | 'trail'>,
): CustodyEntry[] {
  const [label, own] = [exhibit(number), caseLabel(kase.number)];
  return entriesOf(trail.custody, label)
    .filter((entry) => entry.seq > sealing.seq && (entry.case === null || entry.case === own))
    .slice(-MOST);
}

/** What was done with the case as a whole before this package: packages and covered copies of it. */
export function packagesBefore({
  case: kase,
  trail,
}: Pick<PackageInput, 'case' | 'trail'>): (CustodyEntry & { event: PackageEvent })[] {
  const own = caseLabel(kase.number);
  return trail.custody
    .filter((entry) => entry.case === own && entry.evidence === null)
    .flatMap((entry) => {
      const { event } = entry;
      return v.is(PackageEvent, event) ? [{ ...entry, event }] : [];
    })
    .slice(-MOST);
}

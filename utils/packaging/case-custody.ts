import { bareEntry, type ChainLine } from '../custody/chain';
import { caseLabel } from '../model/case';
import type { CustodyEntry } from '../model/custody';
import { exhibit } from '../model/evidence';
import type { PackageInput } from './package-input';

/**
 * The chain as one case may show it: its own events whole, and the sealing of its exhibits; of all else only hashes.
 * The keys of the installation and the replies of time authorities are no secret of any case. What was taken out of the case stays visible as an event of the case.
 */
export function caseCustody(
  { case: kase, evidence }: Pick<PackageInput, 'case' | 'evidence'>,
  custody: readonly CustodyEntry[],
): ChainLine[] {
  const label = caseLabel(kase.number);
  const exhibits = new Set(evidence.map(({ item }) => exhibit(item.number)));
  const concerns = (entry: CustodyEntry) =>
    entry.event === 'key_made' ||
    entry.event === 'stamped' ||
    (entry.case === null ? entry.evidence !== null && exhibits.has(entry.evidence) : entry.case === label);
  return custody.map((entry) => (concerns(entry) ? entry : bareEntry(entry)));
}

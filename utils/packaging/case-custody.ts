import { bareEntry, type ChainLine } from '../custody/chain';
import { caseLabel } from '../model/case';
import type { CustodyEntry, CustodyEvent } from '../model/custody';
import { exhibit } from '../model/evidence';
import type { PackageInput } from './package-input';

/** Their hashes are those of texts, by which words that are covered could be guessed at: a note, a file that was opened. */
const TELLING: ReadonlySet<CustodyEvent> = new Set(['annotated', 'viewed']);

/**
 * The chain as one case may show it: its own events whole, and the sealing of its exhibits; of all else only hashes.
 * A redacted package shows no hash that would tell of covered words. The keys of the installation, that it was taken over
 * from a backup, and the replies of time authorities are no secret of any case. What was taken out of the case stays visible as an event of the case.
 */
export function caseCustody(
  { case: kase, evidence, redacted }: Pick<PackageInput, 'case' | 'evidence' | 'redacted'>,
  custody: readonly CustodyEntry[],
): ChainLine[] {
  const label = caseLabel(kase.number);
  const exhibits = new Set(evidence.map(({ item }) => exhibit(item.number)));
  const concerns = (entry: CustodyEntry) =>
    entry.event === 'key_made' ||
    entry.event === 'restored' ||
    entry.event === 'stamped' ||
    (entry.case === null ? entry.evidence !== null && exhibits.has(entry.evidence) : entry.case === label);
  const tells = (entry: CustodyEntry) => redacted !== undefined && TELLING.has(entry.event);
  return custody.map((entry) => (concerns(entry) && !tells(entry) ? entry : bareEntry(entry)));
}

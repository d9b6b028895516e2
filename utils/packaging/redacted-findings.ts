import * as v from 'valibot';
import { type ChainLine, isWhole } from '../custody/chain';
import type { Digest } from '../model/evidence';
import type { Finding } from '../model/inspection';
import { type RedactedExhibit, Redactions } from '../model/redactions';
import { jsonText } from './package-file';

export const REDACTIONS = 'data/redactions.json';

/** Where an exhibit lies and which record the custody log seals for it. */
interface Sealed {
  folder: string;
  record: string;
  sha256: string;
}

/**
 * What takes the place of the sealed records in a redacted package: an entry of the log seals its list of redactions; the
 * list names for each exhibit the record that the log seals; and it names every file of an exhibit. One that it does not
 * name so was never put there.
 */
export function redactedFindings(
  text: string,
  lines: readonly ChainLine[],
  sealed: ReadonlyMap<string, Sealed>,
  digests: ReadonlyMap<string, Digest>,
): Finding[] {
  const redactions = readRedactions(text);
  if (redactions === null) return [{ path: REDACTIONS, problem: 'unreadable' }];
  const list = digests.get(REDACTIONS)?.sha256;
  const isEntered = lines.some(
    (line) => isWhole(line) && line.event === 'redacted' && line.sha256 !== null && line.sha256 === list,
  );
  const isSealed = ({ evidence, record }: RedactedExhibit) =>
    sealed.get(evidence)?.sha256 === record.sha256 && sealed.get(evidence)?.record === record.name;
  const findings: Finding[] =
    isEntered && redactions.exhibits.every(isSealed) ? [] : [{ path: REDACTIONS, problem: 'not_sealed' }];
  const vouched = new Set<string>();
  for (const { evidence, parts } of redactions.exhibits)
    for (const { file, copy } of parts) {
      if (file === null) continue;
      const path = `${sealed.get(evidence)?.folder}/${file}`;
      const found = digests.get(path)?.sha256;
      if (found === undefined) findings.push({ path, problem: 'missing' });
      else if (found === copy) vouched.add(path);
    }
  for (const path of digests.keys())
    if (/^data\/(?:evidence|imports)\//.test(path) && !vouched.has(path))
      findings.push({ path, problem: 'not_sealed' });
  return findings;
}

/** Null where it is not of its form, or not written as we write it: a name that stands twice could be read in two ways. */
export function readRedactions(text: string): Redactions | null {
  try {
    const value: unknown = JSON.parse(text);
    return jsonText(value) === text ? v.parse(Redactions, value) : null;
  } catch {
    return null;
  }
}

import * as v from 'valibot';
import { type ChainLine, checkChain, isWhole } from '../custody/chain';
import { readCustodyLog } from '../custody/custody-log';
import type { Digest } from '../model/evidence';
import type { Finding } from '../model/inspection';
import { REDACTIONS, redactedFindings } from './redacted-findings';

export const CUSTODY_LOG = 'custody.jsonl';
/** The list of the payload, which the entry of its export seals. */
export const PAYLOAD_LIST = 'manifest-sha256.txt';
/** The record that names every other file of an exhibit with its hash. */
export const EXHIBIT_RECORD = /^data\/(?:evidence\/E\d{4,}\/capture|imports\/E\d{4,}\/import)\.json$/;

const EXHIBIT_FILE = /^data\/(?:evidence|imports)\/([^/]+)\/(.+)$/;

/** Where an exhibit lies, and the name of its record, by the event that sealed it. */
const SEALED_IN = {
  captured: { folder: 'data/evidence', record: 'capture.json' },
  imported: { folder: 'data/imports', record: 'import.json' },
} as const;

interface Sealed {
  folder: string;
  record: string;
  sha256: string;
}
const Capture = v.object({
  evidence: v.string(),
  parts: v.array(v.object({ name: v.string(), sha256: v.string() })),
});

/**
 * Follows the seal: the chain must hold, an entry of it must name the capture record of each exhibit, and that record
 * each of its files; a file of an exhibit that no record names was never sealed.
 */
export function custodyFindings(
  lines: readonly ChainLine[],
  texts: ReadonlyMap<string, string>,
  digests: ReadonlyMap<string, Digest>,
): Finding[] {
  const chain: Finding[] = checkChain(lines).ok ? [] : [{ path: CUSTODY_LOG, problem: 'chain_broken' }];
  const [sealed, redactions] = [sealedRecords(lines), texts.get(REDACTIONS)];
  return [
    ...chain,
    ...exportFindings(lines, digests.get(PAYLOAD_LIST)),
    ...(redactions === undefined
      ? sealFindings(sealed, texts, digests)
      : redactedFindings(redactions, lines, sealed, digests)),
  ];
}

/** The log's lines; null where it is missing or cannot be read. */
export function logLines(text: string | undefined): ChainLine[] | null {
  try {
    return text === undefined ? null : readCustodyLog(text);
  } catch {
    return null;
  }
}

/** The fingerprints of the keys that the log names, in their order. */
export function keysInLog(lines: readonly ChainLine[]): string[] {
  return lines.flatMap((line) =>
    isWhole(line) && line.event === 'key_made' && line.sha256 !== null ? [line.sha256] : [],
  );
}

/** The first entry that is dated a day or more before an earlier one: the device's clock was set back. Null where there is none. */
export function clockBack(lines: readonly ChainLine[]): number | null {
  let latest = '';
  for (const line of lines.filter(isWhole)) {
    const day = line.at.slice(0, 10);
    if (day < latest) return line.seq;
    latest = day;
  }
  return null;
}

/** An export seals the list of its payload. (Those of earlier versions sealed nothing.) */
function exportFindings(lines: readonly ChainLine[], list: Digest | undefined): Finding[] {
  const exports = lines.flatMap((line) => (isWhole(line) && line.event === 'exported' ? [line.sha256] : []));
  const older = exports.length > 0 && exports.every((sha256) => sha256 === null);
  if (list === undefined || older || exports.includes(list.sha256)) return [];
  return [{ path: PAYLOAD_LIST, problem: 'other_export' }];
}

/**
 * Exhibit to its folder, the name of its record and the SHA-256 of that, as the chain says it. Nothing is sealed twice: where
 * a second entry says that it was, no record is the right one.
 */
function sealedRecords(lines: readonly ChainLine[]): Map<string, Sealed> {
  const sealed = new Map<string, Sealed>();
  for (const line of lines) {
    if (!isWhole(line) || line.evidence === null || line.sha256 === null) continue;
    if (line.event !== 'captured' && line.event !== 'imported') continue;
    const { folder, record } = SEALED_IN[line.event];
    const sha256 = sealed.has(line.evidence) ? '' : line.sha256;
    sealed.set(line.evidence, { folder: `${folder}/${line.evidence}`, record, sha256 });
  }
  return sealed;
}

function sealFindings(
  sealed: ReadonlyMap<string, Sealed>,
  texts: ReadonlyMap<string, string>,
  digests: ReadonlyMap<string, Digest>,
): Finding[] {
  const findings: Finding[] = [];
  const vouched = new Set<string>();
  for (const [label, { folder, record: name, sha256 }] of sealed) {
    const path = `${folder}/${name}`;
    const digest = digests.get(path);
    // The chain may name an exhibit that was taken out of the case: then no file of it may be here (see below).
    if (digest === undefined) continue;
    const record = readRecord(texts.get(path));
    if (digest.sha256 !== sha256 || record?.evidence !== label) continue;
    vouched.add(path);
    for (const part of record.parts) {
      const place = `${folder}/${part.name}`;
      const found = digests.get(place)?.sha256;
      if (found === undefined) findings.push({ path: place, problem: 'missing' });
      if (found === part.sha256) vouched.add(place);
    }
  }
  for (const path of digests.keys())
    if (EXHIBIT_FILE.test(path) && !vouched.has(path)) findings.push({ path, problem: 'not_sealed' });
  return findings;
}

function readRecord(text: string | undefined): v.InferOutput<typeof Capture> | undefined {
  try {
    return v.parse(Capture, JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

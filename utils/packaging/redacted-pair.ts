import * as v from 'valibot';
import { readCustodyLog } from '../custody/custody-log';
import { decodeText } from '../model/decode-text';
import type { PairFinding } from '../model/package-pair';
import type { RedactedExhibit, RedactedPart } from '../model/redactions';
import { isCoveredCopy, isCoveredValue } from '../redaction/cover/covered-copy';
import { type PackedFile, readPacked } from './read-packed';
import { REDACTIONS, readRedactions } from './redacted-findings';
import { CUSTODY_LOG } from './verify-custody';

const Record = v.object({ parts: v.array(v.object({ name: v.string(), sha256: v.string() })) });

/**
 * Whether a redacted package was made from the exhibits of a whole one; what speaks against it, nothing if it was. Each of
 * them must have been found right by itself. That a covered picture shows what its original shows is for eyes to see.
 */
export async function belongTogether(
  whole: readonly PackedFile[],
  redacted: readonly PackedFile[],
): Promise<PairFinding[]> {
  const [here, there] = [filesOf(redacted), filesOf(whole)];
  const redactions = readRedactions((await here.text(REDACTIONS)) ?? '');
  if (redactions === null) return [{ path: REDACTIONS, problem: 'not_redacted' }];
  if (!isOneLog(await here.text(CUSTODY_LOG), await there.text(CUSTODY_LOG)))
    return [{ path: CUSTODY_LOG, problem: 'other_log' }];
  const findings: PairFinding[] = [];
  for (const exhibit of redactions.exhibits) findings.push(...(await ofExhibit(exhibit, here, there)));
  return findings;
}

type Files = ReturnType<typeof filesOf>;

function filesOf(packed: readonly PackedFile[]) {
  const files = new Map(packed.map((file) => [file.path, file]));
  const read = async (path: string, wanted: boolean) => {
    const file = files.get(path);
    return file && readPacked(file, wanted, () => undefined);
  };
  return {
    async text(path: string): Promise<string | undefined> {
      const bytes = (await read(path, true))?.bytes;
      return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : undefined;
    },
    /** In whatever encoding it is, without the mark of Unicode. */
    async words(path: string): Promise<string | undefined> {
      const bytes = (await read(path, true))?.bytes;
      return bytes ? decodeText(bytes).replace(/^\ufeff/, '') : undefined;
    },
    async sha256(path: string): Promise<string | undefined> {
      return (await read(path, false))?.digest.sha256;
    },
  };
}

/** Of two logs of one installation the shorter is how the longer began. */
function isOneLog(one: string | undefined, other: string | undefined): boolean {
  try {
    const [short, long] = [readCustodyLog(one ?? ''), readCustodyLog(other ?? '')].sort(
      (a, b) => a.length - b.length,
    );
    return (
      short !== undefined &&
      short.length > 0 &&
      short.every(({ hash }, index) => hash === long?.[index]?.hash)
    );
  } catch {
    return false;
  }
}

async function ofExhibit(
  { evidence, record, parts }: RedactedExhibit,
  here: Files,
  there: Files,
): Promise<PairFinding[]> {
  const folder = `data/${record.name === 'import.json' ? 'imports' : 'evidence'}/${evidence}`;
  const path = `${folder}/${record.name}`;
  const sealed = await recordIn(there, path);
  if (sealed === null || (await there.sha256(path)) !== record.sha256)
    return [{ path, problem: 'other_record' }];
  sealed.set(record.name, record.sha256);
  // A part that the copy does not even name was taken away in silence.
  const named = new Set(parts.map(({ part }) => part));
  const findings = [...sealed.keys()].flatMap((name): PairFinding[] =>
    named.has(name) ? [] : [{ path: `${folder}/${name}`, problem: 'other_original' }],
  );
  for (const part of parts) {
    const place = `${folder}/${part.part}`;
    const sha256 = sealed.get(part.part);
    const isOriginal =
      (part.original ?? sha256) === sha256 && (part.is !== 'identical' || part.copy === sha256);
    if (sha256 === undefined || !isOriginal || (await there.sha256(place)) !== sha256)
      findings.push({ path: place, problem: 'other_original' });
    else if (!(await isMadeFrom(part, folder, here, there)))
      findings.push({ path: place, problem: 'other_content' });
  }
  return findings;
}

async function recordIn(files: Files, path: string): Promise<Map<string, string> | null> {
  try {
    const { parts } = v.parse(Record, JSON.parse((await files.text(path)) ?? ''));
    return new Map(parts.map(({ name, sha256 }) => [name, sha256]));
  } catch {
    return null;
  }
}

async function isMadeFrom(part: RedactedPart, folder: string, here: Files, there: Files): Promise<boolean> {
  if (part.is !== 'covered' || part.file === null || part.file.endsWith('.png')) return true;
  const [copy = '', original = ''] = [
    await here.words(`${folder}/${part.file}`),
    await there.words(`${folder}/${part.part}`),
  ];
  try {
    return part.file.endsWith('.json')
      ? isCoveredValue(JSON.parse(copy), JSON.parse(original))
      : isCoveredCopy(copy, original);
  } catch {
    return false;
  }
}

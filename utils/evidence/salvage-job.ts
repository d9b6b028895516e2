import * as v from 'valibot';
import { NOTHING_READ, PARTS_OF_A_PAGE } from '../capture/capture-page';
import type { CaptureHead, Database, StagedPart } from '../db/database';
import type { EvidenceItem, MissingPart } from '../model/evidence';
import { Reading } from '../model/reading';
import { endJob } from './capture-job';
import { keepTaken } from './keep-taken';
import { stagedHead, stagedPart } from './staged-parts';

/**
 * Makes an item of what an interrupted capture had taken, with everything else listed as missing for `cause`.
 * Its clocks are those of the last thing that was taken. Null when nothing had been taken. Rejects when the store refuses,
 * and with StoreLocked when what was taken is sealed and nobody who is here can open it.
 */
export async function salvageJob(db: Database, jobId: string, cause: string): Promise<EvidenceItem | null> {
  const rows = await db.staged.where('jobId').equals(jobId).sortBy('id');
  const clock = rows.at(-1)?.clock;
  // Without a part there is nothing to be opened for.
  if (!rows.some(({ taken }) => 'part' in taken)) return null;
  let head: CaptureHead | undefined;
  const parts: StagedPart[] = [];
  for (const row of rows) {
    head ??= await stagedHead(row);
    const part = await stagedPart(row);
    if (part) parts.push(part);
  }
  if (!head) return null;
  const item = await keepTaken(
    db,
    {
      ...head,
      circumstances: { ...head.circumstances, ...(clock ? { clock, endedAt: clock.endedAt } : {}) },
      reading: await readingIn(parts),
      parts,
      missing: missingFrom(parts, cause),
      thumbnail: undefined,
    },
    { job: jobId },
  );
  await endJob(db, jobId, { evidence: item.number });
  return item;
}

async function readingIn(parts: readonly StagedPart[]): Promise<Reading> {
  const part = parts.find(({ label }) => label === 'reading');
  const reading = part && v.safeParse(Reading, JSON.parse(await part.content.text()));
  return reading?.success ? reading.output : NOTHING_READ;
}

function missingFrom(parts: readonly StagedPart[], cause: string): MissingPart[] {
  return PARTS_OF_A_PAGE.filter((label) => !parts.some((part) => part.label === label)).map((part) => ({
    part,
    cause,
  }));
}

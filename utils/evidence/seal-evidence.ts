import type { Database } from '../db/database';
import type { Circumstances, EvidenceItem, MissingPart } from '../model/evidence';
import type { Reading } from '../model/reading';
import { listed, sealItem, type UnsealedPart } from './seal-item';

export interface Unsealed {
  circumstances: Circumstances;
  walletName: string;
  reading: Reading;
  parts: UnsealedPart[];
  missing: MissingPart[];
  thumbnail: Blob | undefined;
  /** When it was kept, where that was later than it was seen; else the end of the capture. UTC, ISO 8601. */
  keptAt?: string;
}

/**
 * Makes an item of what was taken of a page. `jobId` names the capture it comes from, whose record says in the same
 * transaction that it was sealed. Rejects as `sealItem` does.
 */
export function sealEvidence(
  db: Database,
  { circumstances, walletName, reading, parts, missing, thumbnail, keptAt }: Unsealed,
  jobId: string | null = null,
): Promise<EvidenceItem> {
  const { wallet, page, notes } = reading;
  return sealItem(db, {
    event: 'captured',
    at: keptAt ?? circumstances.endedAt,
    parts,
    thumbnail,
    item: {
      capturedAt: circumstances.startedAt,
      wallet,
      walletName,
      page,
      title: circumstances.title,
      url: circumstances.url,
      missing,
      counts: countsOf(reading),
    },
    record: (evidence, sealed) => ({
      evidence,
      wallet,
      walletName,
      page,
      notes,
      circumstances,
      parts: listed(sealed),
      missing,
    }),
    async settle(number) {
      if (jobId === null) return;
      await db.staged.where('jobId').equals(jobId).delete();
      await db.jobs.update(jobId, { step: 'verify', evidence: number });
    },
  });
}

/** How much was read, for cards and lists. */
export function countsOf({ transactions, failures, messages }: Reading): EvidenceItem['counts'] {
  return { transactions: transactions.length, failures: failures.length, messages: messages.length };
}

import type { Database } from '../db/database';
import type { Circumstances, EvidenceItem, MissingPart } from '../model/evidence';
import type { Reading } from '../model/reading';
import { listed, sealItem, type UnsealedPart } from './seal-item';

/** Where it comes from: the record there says, in the same transaction, that it was sealed, so that it is not sealed twice. */
export type Origin = { job: string } | { follow: string };

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
 * Makes an item of what was taken of a page. Where it comes from (`origin`) says, in the same transaction, that it was
 * sealed. Rejects as `sealItem` does.
 */
export function sealEvidence(
  db: Database,
  { circumstances, walletName, reading, parts, missing, thumbnail, keptAt }: Unsealed,
  origin?: Origin,
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
      if (origin && 'job' in origin) {
        await db.staged.where('jobId').equals(origin.job).delete();
        await db.jobs.update(origin.job, { step: 'verify', evidence: number });
      } else if (origin) await db.follows.update(origin.follow, { evidence: number });
    },
  });
}

/** How much was read, for cards and lists. */
export function countsOf({ transactions, failures, messages }: Reading): EvidenceItem['counts'] {
  return { transactions: transactions.length, failures: failures.length, messages: messages.length };
}

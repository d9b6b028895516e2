import { canonicalJson } from '../custody/canonical-json';
import { nextEntry } from '../custody/chain';
import { digestBytes, digestNow } from '../custody/digest';
import type { Database } from '../db/database';
import {
  type Circumstances,
  type EvidenceItem,
  type EvidencePart,
  exhibit,
  type MissingPart,
} from '../model/evidence';
import type { Reading } from '../model/reading';

/** A part's bytes as they were taken. */
export interface UnsealedPart extends Omit<EvidencePart, 'digest'> {
  content: Blob;
}

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
 * Hashes the parts, then, in one transaction, gives the item its number, writes its capture.json, stores all bytes and
 * adds the entry that seals them to the custody chain, and notes it at its origin: either all of it is there afterwards,
 * or nothing.
 * Rejects with the database's own error when the store refuses (a full disk, a blocked database).
 */
export async function sealEvidence(db: Database, taken: Unsealed, origin?: Origin): Promise<EvidenceItem> {
  const parts: { part: EvidencePart; blob: Blob }[] = [];
  // One after the other: of a long page only one tile is in memory at a time.
  for (const part of taken.parts) parts.push(await digestPart(part));
  const tables = [db.evidence, db.blobs, db.custody, db.thumbnails, db.jobs, db.staged, db.follows];
  return db.transaction('rw', tables, async () => {
    const last = await db.evidence.orderBy('number').last();
    const head = await db.custody.orderBy('seq').last();
    const number = (last?.number ?? 0) + 1;
    const record = new TextEncoder().encode(
      captureRecord(
        number,
        taken,
        parts.map(({ part }) => part),
      ),
    );
    const capture: EvidencePart = {
      name: 'capture.json',
      label: 'circumstances',
      type: 'application/json',
      digest: digestNow(record),
    };
    const capturedAt = taken.circumstances.startedAt;
    const entry = nextEntry(head, {
      at: taken.keptAt ?? taken.circumstances.endedAt,
      event: 'captured',
      evidence: exhibit(number),
      case: null,
      sha256: capture.digest.sha256,
    });
    const item: EvidenceItem = {
      number,
      capturedAt,
      wallet: taken.reading.wallet,
      walletName: taken.walletName,
      page: taken.reading.page,
      title: taken.circumstances.title,
      url: taken.circumstances.url,
      parts: [capture, ...parts.map(({ part }) => part)],
      missing: taken.missing,
      counts: {
        transactions: taken.reading.transactions.length,
        failures: taken.reading.failures.length,
        messages: taken.reading.messages.length,
      },
      seal: { seq: entry.seq, hash: entry.hash },
    };
    await addBlob(db, capture.digest.sha256, new Blob([record], { type: capture.type }));
    for (const { part, blob } of parts) await addBlob(db, part.digest.sha256, blob);
    await db.evidence.add(item);
    await db.custody.add(entry);
    if (origin && 'job' in origin) {
      await db.staged.where('jobId').equals(origin.job).delete();
      await db.jobs.update(origin.job, { step: 'verify', evidence: number });
    } else if (origin) await db.follows.update(origin.follow, { evidence: number });
    if (taken.thumbnail) await db.thumbnails.add({ evidence: number, blob: taken.thumbnail });
    return item;
  });
}

async function digestPart({ content, ...part }: UnsealedPart): Promise<{ part: EvidencePart; blob: Blob }> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  return {
    part: { ...part, digest: await digestBytes(bytes) },
    blob: new Blob([bytes], { type: part.type }),
  };
}

/** Bytes are kept once, by their hash: two captures of the same page share them. */
async function addBlob(db: Database, sha256: string, blob: Blob): Promise<void> {
  if ((await db.blobs.where('sha256').equals(sha256).count()) === 0) await db.blobs.add({ sha256, blob });
}

/** The record of a capture, as canonical JSON: it names every part with its hash, so sealing it seals them all. */
function captureRecord(number: number, taken: Unsealed, parts: readonly EvidencePart[]): string {
  return canonicalJson({
    evidence: exhibit(number),
    wallet: taken.reading.wallet,
    walletName: taken.walletName,
    page: taken.reading.page,
    notes: taken.reading.notes,
    circumstances: taken.circumstances,
    parts: parts.map(({ name, label, type, digest, place }) => ({
      name,
      label,
      type,
      ...(place ? { place } : {}),
      size: digest.size,
      sha256: digest.sha256,
      sha512: digest.sha512,
    })),
    missing: taken.missing,
  });
}

import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson } from '../custody/canonical-json';
import { nextEntry } from '../custody/chain';
import { digestBlob, digestBytes, digestNow, ONE_PIECE } from '../custody/digest';
import type { Database } from '../db/database';
import { type Digest, type EvidenceItem, type EvidencePart, exhibit, recordName } from '../model/evidence';
import { highestItem } from '../platform/held-items';

/** A part's bytes as they were taken. */
export interface UnsealedPart extends Omit<EvidencePart, 'digest'> {
  content: Blob;
  /** The digests of `content`, where they were counted before; spares what is too large for memory a second count. */
  counted?: Digest;
}

/** All that one item is made of, and what is to be true of the store once it is sealed. */
export interface Sealing {
  event: 'captured' | 'imported';
  /** When the chain says it was sealed; UTC, ISO 8601. */
  at: string;
  item: Omit<EvidenceItem, 'number' | 'parts' | 'seal'>;
  parts: readonly UnsealedPart[];
  thumbnail: Blob | undefined;
  /**
   * The content of the record that names every part with its hash; `label` is the exhibit's number. A salt is put to it, so
   * that from its hash, which redacted packages show, nobody can guess what they cover.
   */
  record(label: string, parts: readonly EvidencePart[]): object;
  /** Written in the same transaction: whatever waited for this item to be sealed. */
  settle(number: number): Promise<void>;
}

/**
 * Hashes the parts, then, in one transaction, gives the item its number, writes its record, stores all bytes and adds the
 * entry that seals them to the custody chain: either all of it is there afterwards, or nothing.
 * Rejects with the database's own error when the store refuses (a full disk, a blocked database).
 */
export async function sealItem(db: Database, sealing: Sealing): Promise<EvidenceItem> {
  const parts: { part: EvidencePart; blob: Blob }[] = [];
  // One after the other: of a long page only one tile is in memory at a time.
  for (const part of sealing.parts) parts.push(await digestPart(part));
  const tables = [
    db.evidence,
    db.blobs,
    db.custody,
    db.thumbnails,
    db.jobs,
    db.staged,
    db.follows,
    db.imports,
  ];
  const salt = bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
  const lost = await highestItem().catch(() => 0);
  return db.transaction('rw', tables, async () => {
    const last = await db.evidence.orderBy('number').last();
    const head = await db.custody.orderBy('seq').last();
    // Not again a number that an item of a lost store had: exported packages cite that one by it.
    const number = Math.max(last?.number ?? 0, lost) + 1;
    const named = parts.map(({ part }) => part);
    const content = new TextEncoder().encode(
      canonicalJson({ ...sealing.record(exhibit(number), named), salt }),
    );
    const record: EvidencePart = {
      name: recordName(sealing.item),
      label: 'circumstances',
      type: 'application/json',
      digest: digestNow(content),
    };
    const { sha256 } = record.digest;
    const fact = { at: sealing.at, event: sealing.event, evidence: exhibit(number), case: null, sha256 };
    const entry = nextEntry(head, fact);
    const seal = { seq: entry.seq, hash: entry.hash };
    const item: EvidenceItem = { ...sealing.item, number, parts: [record, ...named], seal };
    await addBlob(db, sha256, new Blob([content], { type: record.type }));
    for (const { part, blob } of parts) await addBlob(db, part.digest.sha256, blob);
    await db.evidence.add(item);
    await db.custody.add(entry);
    await sealing.settle(number);
    if (sealing.thumbnail) await db.thumbnails.add({ evidence: number, blob: sealing.thumbnail });
    return item;
  });
}

/** The parts as a record lists them. */
export function listed(parts: readonly EvidencePart[]): object[] {
  return parts.map(({ name, label, type, digest, place }) => ({
    name,
    label,
    type,
    ...(place ? { place } : {}),
    size: digest.size,
    sha256: digest.sha256,
    sha512: digest.sha512,
  }));
}

async function digestPart({ content, counted, ...part }: UnsealedPart) {
  if (content.size > ONE_PIECE) {
    const blob = content.slice(0, content.size, part.type);
    return { part: { ...part, digest: counted ?? (await digestBlob(blob)) }, blob };
  }
  const bytes = new Uint8Array(await content.arrayBuffer());
  // What is stored is what was hashed, whatever becomes of where it came from.
  return {
    part: { ...part, digest: await digestBytes(bytes) },
    blob: new Blob([bytes], { type: part.type }),
  };
}

/** Bytes are kept once, by their hash: two captures of the same page share them. */
async function addBlob(db: Database, sha256: string, blob: Blob): Promise<void> {
  if ((await db.blobs.where('sha256').equals(sha256).count()) === 0) await db.blobs.add({ sha256, blob });
}

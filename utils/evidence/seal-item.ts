import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson } from '../custody/canonical-json';
import { nextEntry } from '../custody/chain';
import { digestBlob, digestBytes, ONE_PIECE } from '../custody/digest';
import type { Database, StoredBlob } from '../db/database';
import { toRest } from '../db/lock/at-rest';
import { lockInForce, sealerInForce } from '../db/lock/in-force';
import type { Sealer } from '../lock/sealed-file';
import { type Digest, type EvidenceItem, type EvidencePart, exhibit, recordName } from '../model/evidence';
import type { AtRest } from '../model/lock';
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
 * Hashes the parts, seals them where the store has a lock, then, in one transaction, gives the item its number, writes its
 * record, stores all bytes and adds the entry that seals them to the custody chain: either all of it is there afterwards,
 * or nothing.
 * Rejects with the database's own error when the store refuses (a full disk, a blocked database).
 */
export async function sealItem(db: Database, sealing: Sealing): Promise<EvidenceItem> {
  const parts: { part: EvidencePart; blob: Blob }[] = [];
  // One after the other: of a long page only one tile is in memory at a time.
  for (const part of sealing.parts) parts.push(await digestPart(part));
  for (;;) {
    const sealer = await sealerInForce(db);
    const thumbnail = sealing.thumbnail && (await toRest(sealer, sealing.thumbnail));
    const files: StoredBlob[] = [];
    for (const { part, blob } of parts) files.push(await fileOf(sealer, part.digest.sha256, blob));
    const item = await store(db, sealer, sealing, { parts: parts.map(({ part }) => part), files, thumbnail });
    if (item) return item;
  }
}

interface Made {
  parts: readonly EvidencePart[];
  files: readonly StoredBlob[];
  thumbnail: AtRest | undefined;
}

/** Null when a lock was set or lifted meanwhile: then all is to be made anew. */
async function store(
  db: Database,
  sealer: Sealer | null,
  sealing: Sealing,
  { parts, files, thumbnail }: Made,
): Promise<EvidenceItem | null> {
  const tables = [
    db.evidence,
    db.blobs,
    db.custody,
    db.thumbnails,
    db.jobs,
    db.staged,
    db.follows,
    db.imports,
    db.lock,
  ];
  const salt = bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
  const lost = await highestItem().catch(() => 0);
  for (;;) {
    const number = await nextNumber(db, lost);
    const content = new TextEncoder().encode(
      canonicalJson({ ...sealing.record(exhibit(number), parts), salt }),
    );
    const record: EvidencePart = {
      name: recordName(sealing.item),
      label: 'circumstances',
      type: 'application/json',
      digest: await digestBytes(content),
    };
    const { sha256 } = record.digest;
    const file = await fileOf(sealer, sha256, new Blob([content], { type: record.type }));
    const item = await db.transaction('rw', tables, async () => {
      if ((await lockInForce(db)) !== (sealer?.by ?? null)) return null;
      // Sealing waits for what no transaction waits for, so the number was only expected; another capture may have it now.
      if ((await nextNumber(db, lost)) !== number) return undefined;
      const head = await db.custody.orderBy('seq').last();
      const fact = { at: sealing.at, event: sealing.event, evidence: exhibit(number), case: null, sha256 };
      const entry = nextEntry(head, fact);
      const seal = { seq: entry.seq, hash: entry.hash };
      const item: EvidenceItem = { ...sealing.item, number, parts: [record, ...parts], seal };
      for (const one of [file, ...files]) await addBlob(db, one);
      await db.evidence.add(item);
      await db.custody.add(entry);
      await sealing.settle(number);
      if (thumbnail) await db.thumbnails.add({ evidence: number, ...thumbnail });
      return item;
    });
    if (item !== undefined) return item;
  }
}

/** Not again a number that an item of a lost store had: exported packages cite that one by it. */
async function nextNumber(db: Database, lost: number): Promise<number> {
  const last = await db.evidence.orderBy('number').last();
  return Math.max(last?.number ?? 0, lost) + 1;
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

async function fileOf(sealer: Sealer | null, sha256: string, plain: Blob): Promise<StoredBlob> {
  return { sha256, ...(await toRest(sealer, plain, sha256)) };
}

/** Bytes are kept once, by their hash: two captures of the same page share them. */
async function addBlob(db: Database, file: StoredBlob): Promise<void> {
  const { sha256 } = file;
  if ((await db.blobs.where('sha256').equals(sha256).count()) === 0) await db.blobs.add(file);
}

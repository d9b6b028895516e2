import { sha256OfBlob } from '../../custody/digest';
import type { StoreLock } from '../../model/lock';
import { requireRoom } from '../../platform/storage-room';
import type { Database, StoredBlob } from '../database';
import { allowSwap } from '../sealed';
import { fromRest, toRest } from './at-rest';
import { lockOf, sealerInForce } from './in-force';

/** Which way the files of the store go while a lock is being set or lifted. */
type Way = Pick<StoreLock, 'state' | 'fingerprint'>;

/** What does not lie in the store as it is to lie by this lock. */
export function leftToConvert(db: Database, { state }: Way) {
  return db.blobs.filter(({ locked }) => (locked !== undefined) === (state === 'opening'));
}

/**
 * Seals or opens one file of the store. What is put in its place was opened and hashed before, and is read from the store
 * and hashed again after; where that fails the file that was there is put back. Ended at any point, the store holds the
 * file whole in the one form or the other, and readers take both.
 * Gives 'damaged', and leaves the file untouched, when it is not what it was sealed as in the first place.
 */
export async function convertBlob(db: Database, way: Way, sha256: string): Promise<'done' | 'damaged'> {
  const before = await db.blobs.get(sha256);
  if (!before) return 'done';
  const after = await converted(db, way, before);
  if (after === null) return 'damaged';
  await requireRoom('small', after.blob.size);
  if (!(await swap(db, way, after))) return 'done';
  const stored = await db.blobs.get(sha256);
  const wanted = after.locked?.sha256 ?? sha256;
  if (stored && (await sha256OfBlob(stored.blob)) === wanted) return 'done';
  await swap(db, way, before);
  throw new Error(`${sha256} could not be read back and was put back as it was`);
}

async function converted(db: Database, { state }: Way, file: StoredBlob): Promise<StoredBlob | null> {
  const { sha256 } = file;
  if (state !== 'opening') {
    if ((await sha256OfBlob(file.blob)) !== sha256) return null;
    return { sha256, ...(await toRest(await sealerInForce(db), file.blob, sha256)) };
  }
  const blob = await fromRest(file).catch((error: unknown) => {
    // WebCrypto's word for bytes that are not as they were sealed.
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  });
  return blob && (await sha256OfBlob(blob)) === sha256 ? { sha256, blob } : null;
}

/** False when the lock has changed its state meanwhile, or the person has deleted the file: then nothing was put. */
async function swap(db: Database, { state, fingerprint }: Way, file: StoredBlob): Promise<boolean> {
  return db.transaction('rw', [db.blobs, db.lock], async (transaction) => {
    const now = await lockOf(db);
    if (now?.state !== state || now.fingerprint !== fingerprint) return false;
    if ((await db.blobs.where('sha256').equals(file.sha256).count()) === 0) return false;
    allowSwap(transaction, file.sha256);
    await db.blobs.put(file);
    return true;
  });
}

/** Seals or opens the small pictures of the lists, which are made of the items and are no evidence themselves. */
export async function convertThumbnails(db: Database, { state }: Way): Promise<void> {
  const left = await db.thumbnails
    .filter(({ locked }) => (locked !== undefined) === (state === 'opening'))
    .toArray();
  for (const { evidence, ...file } of left) {
    const plain = await fromRest(file).catch(() => null);
    if (plain === null) continue;
    await db.thumbnails.put({ evidence, ...(await toRest(await sealerInForce(db), plain)) });
  }
}

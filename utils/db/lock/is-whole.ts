import { sha256OfBlob } from '../../custody/digest';
import { openedHash } from '../../lock/sealed-file';
import type { AtRest } from '../../model/lock';
import { openerFor } from './sealed-rest';

/**
 * Whether a stored file is what it was: its plain bytes have this SHA-256. Of a sealed one while the store is locked, its
 * sealed bytes are hashed: they are those that opened to these plain bytes when they were sealed.
 */
export async function isWhole({ blob, locked }: AtRest, sha256: string): Promise<boolean> {
  if (locked === undefined) return (await sha256OfBlob(blob)) === sha256;
  const opener = await openerFor(locked.by);
  if (opener === null) return (await sha256OfBlob(blob)) === locked.sha256;
  return (await openedHash(blob, opener).catch(() => null)) === sha256;
}

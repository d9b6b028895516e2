import { openerOf } from '../../lock/key-pair';
import { openFile, type Sealer, sealFile } from '../../lock/sealed-file';
import { fromBase64 } from '../../model/base64';
import type { AtRest } from '../../model/lock';
import { heldKey } from '../../platform/store-key';

/** What was asked for is sealed, and the store is not open. */
export class StoreLocked extends Error {
  // Pages that load this code only when it is needed know it by its name.
  override readonly name = 'StoreLocked';

  constructor() {
    super('the store is locked');
  }
}

/** A sealed file as it is to lie in the store. */
export async function sealedRest(sealer: Sealer, plain: Blob, sha256?: string): Promise<AtRest> {
  // The file's own key is left behind: it must not lie beside the file.
  const { blob, locked } = await sealFile(plain, sealer, sha256);
  return { blob, locked };
}

/** The plain file of a sealed one; rejects as `fromRest` does. */
export async function openedRest({ blob, locked }: Required<AtRest>, own?: CryptoKey): Promise<Blob> {
  const key = own ?? (await openerFor(locked.by));
  if (key === null) throw new StoreLocked();
  return openFile(blob, key);
}

let last: { key: string; opener: Promise<CryptoKey> } | undefined;

/** What opens the files of a lock; null while the store is not open. */
export async function openerFor(by: string): Promise<CryptoKey | null> {
  const held = await heldKey();
  if (!held) last = undefined;
  if (held?.by !== by) return null;
  if (last?.key !== held.key) last = { key: held.key, opener: openerOf(fromBase64(held.key)) };
  return last.opener;
}

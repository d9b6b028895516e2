import { digestBlob } from '../../custody/digest';
import { openerOf } from '../../lock/key-pair';
import { openedHash, openFile, type Sealer, sealFile } from '../../lock/sealed-file';
import type { AtRest } from '../../model/lock';
import { type HeldKey, heldKey } from '../../platform/store-key';

/** What was asked for is sealed, and the store is not open. */
export class StoreLocked extends Error {
  constructor() {
    super('the store is locked');
  }
}

/** A file as it is to lie in the store. `sha256` of its plain bytes, where that is known, spares counting it again. */
export async function toRest(sealer: Sealer | null, plain: Blob, sha256?: string): Promise<AtRest> {
  if (sealer === null) return { blob: plain };
  // The file's own key is left behind: it must not lie beside the file.
  const { blob, locked } = await sealFile(plain, sealer, sha256);
  return { blob, locked };
}

/**
 * The plain file. Rejects with StoreLocked when it is sealed and the store is not open, with WebCrypto's error when it is
 * not as it was sealed. `own` is the key of this one file, where whoever asks still has it.
 */
export async function fromRest({ blob, locked }: AtRest, own?: CryptoKey): Promise<Blob> {
  return locked === undefined ? blob : openFile(blob, own ?? (await openerFor(locked.by)));
}

/**
 * Whether a stored file is what it was: its plain bytes have this SHA-256. Of a sealed one while the store is locked, its
 * sealed bytes are hashed: they are those that opened to these plain bytes when they were sealed.
 */
export async function isAtRest(file: AtRest, sha256: string): Promise<boolean> {
  const { blob, locked } = file;
  if (locked === undefined) return (await digestBlob(blob)).sha256 === sha256;
  const held = await heldKey();
  if (held?.by !== locked.by) return (await digestBlob(blob)).sha256 === locked.sha256;
  return (await openedHash(blob, await imported(held)).catch(() => null)) === sha256;
}

/** Whether sealed files can be opened now. */
export async function isOpen(by: string): Promise<boolean> {
  return (await heldKey())?.by === by;
}

async function openerFor(by: string): Promise<CryptoKey> {
  const held = await heldKey();
  if (held?.by !== by) throw new StoreLocked();
  return imported(held);
}

let last: { key: string; opener: Promise<CryptoKey> } | undefined;

function imported({ key }: HeldKey): Promise<CryptoKey> {
  if (last?.key !== key) {
    const bytes = Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0));
    last = { key, opener: openerOf(bytes) };
  }
  return last.opener;
}

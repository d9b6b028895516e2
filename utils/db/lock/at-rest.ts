import type { Sealer } from '../../lock/sealed-file';
import type { AtRest } from '../../model/lock';

/** Pages of a store without a lock are spared the code; in the worker the build puts it in its place. */
const sealing = () => import('./sealed-rest');

/** A file as it is to lie in the store. `sha256` of its plain bytes, where that is known, spares counting it again. */
export async function toRest(sealer: Sealer | null, plain: Blob, sha256?: string): Promise<AtRest> {
  return sealer === null ? { blob: plain } : (await sealing()).sealedRest(sealer, plain, sha256);
}

/**
 * The plain file. Rejects with StoreLocked when it is sealed and the store is not open, with WebCrypto's error when it is
 * not as it was sealed. `own` is the key of this one file, where whoever asks still has it.
 */
export async function fromRest({ blob, locked }: AtRest, own?: CryptoKey): Promise<Blob> {
  return locked === undefined ? blob : (await sealing()).openedRest({ blob, locked }, own);
}

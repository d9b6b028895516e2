import type { Sealer } from '../../lock/sealed-file';
import { makeRowKey, type RowKey, unwrapRowKey } from '../../lock/sealed-row';
import { fromBase64, toBase64 } from '../../model/base64';
import type { SealedRow } from '../../model/lock';
import { followKey, holdFollowKey } from '../../platform/follow-keys';
import { openerFor, StoreLocked } from './sealed-rest';

/** What seals rows now: a key of their own, or that of the list `follow`, which the worker has to read while the store is locked. */
export async function keyToSeal(sealer: Sealer, follow: string | undefined): Promise<RowKey> {
  if (follow === undefined) return makeRowKey(sealer);
  // The worker that follows and the page that sets the lock may ask at once: there is one key.
  return navigator.locks.request(`wallet-witness-follow ${follow}`, async () => {
    const held = await heldFor(follow);
    if (held?.by === sealer.by) return held;
    const made = await makeRowKey(sealer);
    const raw = toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', made.key)));
    await holdFollowKey(follow, { by: made.by, raw, wrapped: toBase64(made.wrapped) });
    return made;
  });
}

/** Unwrapping costs a thousand times what opening a row does; those of an open store are kept until it is locked. */
let unwrapped: { opener: CryptoKey; keys: Map<string, CryptoKey> } | undefined;

/** Rejects with StoreLocked while nobody here can open the row. */
export async function keyToOpen(row: SealedRow, follow: string | undefined): Promise<CryptoKey> {
  const opener = await openerFor(row.by);
  const name = toBase64(row.key);
  if (opener === null) {
    unwrapped = undefined;
    const held = follow === undefined ? undefined : await heldFor(follow);
    if (held && toBase64(held.wrapped) === name) return held.key;
    throw new StoreLocked();
  }
  if (unwrapped?.opener !== opener) unwrapped = { opener, keys: new Map() };
  const { keys } = unwrapped;
  const known = keys.get(name) ?? (await unwrapRowKey(row, opener));
  keys.set(name, known);
  return known;
}

async function heldFor(follow: string): Promise<RowKey | undefined> {
  const held = await followKey(follow);
  if (!held) return undefined;
  const key = await crypto.subtle.importKey('raw', fromBase64(held.raw), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  return { by: held.by, wrapped: fromBase64(held.wrapped), key };
}

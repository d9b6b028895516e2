import type { Bytes, StoreLock } from '../model/lock';
import { fingerprintOf, openerOf, RSA, sealerOf } from './key-pair';
import { normalPassphrase } from './passphrase';
import { makeRecoveryCode, normalCode } from './recovery-code';
import { openedHash, sealFile } from './sealed-file';
import { unwrapKey, wrapKey } from './wrapped-key';

/** Makes a lock for a passphrase, and the code that opens it too. It was tried both ways before it is given back. */
export async function makeLock(
  passphrase: string,
  setAt: string,
): Promise<{ lock: StoreLock; code: string }> {
  const pair = await crypto.subtle.generateKey(
    // 3072 bits stand for 128 bits of strength, held to be sound beyond 2030 (NIST SP 800-57 part 1, table 2).
    { ...RSA, modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['wrapKey', 'unwrapKey'],
  );
  const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  const fingerprint = await fingerprintOf(publicKey);
  const code = makeRecoveryCode();
  const ways = {
    passphrase: await wrapKey(privateKey, normalPassphrase(passphrase), publicKey),
    code: await wrapKey(privateKey, normalCode(code) ?? '', publicKey),
  };
  const lock: StoreLock = { id: 'store', state: 'closing', fingerprint, publicKey, ways, setAt };
  if (!(await openLock(lock, passphrase)) || !(await openLock(lock, code)))
    throw new Error('the lock that was made does not open');
  return { lock, code };
}

/**
 * The private key (PKCS #8, DER) of a lock by its passphrase or its code; null when it is neither. Throws when the secret is
 * right and the lock itself is damaged, so that its two keys do not belong together.
 */
export async function openLock(lock: StoreLock, typed: string): Promise<Bytes | null> {
  const { ways, publicKey } = lock;
  const code = normalCode(typed);
  const opened =
    (await unwrapKey(ways.passphrase, normalPassphrase(typed), publicKey)) ??
    (code === null ? null : await unwrapKey(ways.code, code, publicKey));
  if (opened) await requirePair(lock, opened);
  return opened;
}

/** The lock with another passphrase; its keys, its code and all that is sealed stay as they are. Null when `typed` does not open it. */
export async function changedLock(
  lock: StoreLock,
  typed: string,
  passphrase: string,
): Promise<StoreLock | null> {
  const privateKey = await openLock(lock, typed);
  if (!privateKey) return null;
  const way = await wrapKey(privateKey, normalPassphrase(passphrase), lock.publicKey);
  const changed = { ...lock, ways: { ...lock.ways, passphrase: way } };
  if (!(await openLock(changed, passphrase))) throw new Error('the changed lock does not open');
  return changed;
}

async function requirePair(lock: StoreLock, privateKey: Bytes): Promise<void> {
  const probe = new Blob([crypto.getRandomValues(new Uint8Array(32))]);
  const sealed = await sealFile(probe, await sealerOf(lock));
  // Rejects when the keys are not a pair.
  await openedHash(sealed.blob, await openerOf(privateKey));
}

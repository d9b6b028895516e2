import { beforeAll, describe, expect, it } from 'vitest';
import { openerOf, sealerOf } from '../../../utils/lock/key-pair';
import { openFile, sealFile } from '../../../utils/lock/sealed-file';
import { changedLock, makeLock, openLock } from '../../../utils/lock/store-keys';
import type { StoreLock } from '../../../utils/model/lock';

const PASSPHRASE = 'Laterne Zwölf kleine Wölfe';
let lock: StoreLock;
let code: string;
let sealed: Blob;

beforeAll(async () => {
  ({ lock, code } = await makeLock(PASSPHRASE, '2026-11-22T10:00:00.000Z'));
  sealed = (await sealFile(new Blob(['evidence']), await sealerOf(lock))).blob;
}, 60_000);

async function readWith(one: StoreLock, typed: string): Promise<string | null> {
  const key = await openLock(one, typed);
  return key && (await openFile(sealed, await openerOf(key))).text();
}

describe('a lock', () => {
  it('opens with its passphrase, however the keyboard composes it, and with its code, however that is typed', async () => {
    expect(await readWith(lock, PASSPHRASE)).toBe('evidence');
    expect(await readWith(lock, PASSPHRASE.normalize('NFD').replace(' ', '\u3000'))).toBe('evidence');
    expect(await readWith(lock, code)).toBe('evidence');
    expect(await readWith(lock, ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')}`)).toBe(
      'evidence',
    );
  });

  it.each(['', 'laterne zwölf kleine wölfe', `${PASSPHRASE} `, '0000-0000-0000-0000-0000-0000-0000'])(
    'does not open with %j',
    async (typed) => {
      expect(await openLock(lock, typed)).toBeNull();
    },
  );

  it('writes neither the passphrase, nor the code, nor the private key down', async () => {
    const key = await openLock(lock, PASSPHRASE);
    if (!key) throw new Error('it opens');
    const bytes = [
      lock.publicKey,
      ...Object.values(lock.ways).flatMap(({ salt, iv, key: wrapped }) => [salt, iv, wrapped]),
    ];
    const written = Buffer.concat(bytes);
    for (const secret of [Buffer.from(PASSPHRASE), Buffer.from(code), Buffer.from(key.slice(-64))])
      expect(written.includes(secret)).toBe(false);
  });

  it('costs whoever guesses at least what OWASP asks for', () => {
    for (const { iterations, salt } of Object.values(lock.ways)) {
      expect(iterations).toBeGreaterThanOrEqual(600_000);
      expect(salt).toHaveLength(16);
    }
    expect(lock.ways.passphrase.salt).not.toEqual(lock.ways.code.salt);
  });

  it('takes another passphrase from whoever knows the old one or the code; what is sealed stays as it is', async () => {
    expect(await changedLock(lock, 'not the passphrase', 'four other words here')).toBeNull();
    for (const known of [PASSPHRASE, code]) {
      const changed = await changedLock(lock, known, 'four other words here');
      if (!changed) throw new Error('it changes');
      expect(changed.publicKey).toEqual(lock.publicKey);
      expect(await readWith(changed, 'four other words here')).toBe('evidence');
      expect(await readWith(changed, code)).toBe('evidence');
      expect(await openLock(changed, PASSPHRASE)).toBeNull();
    }
  }, 60_000);

  it('does not open with the wrapped key of another lock under the same passphrase', async () => {
    const other = await makeLock(PASSPHRASE, lock.setAt);
    expect(await openLock({ ...lock, ways: other.lock.ways }, PASSPHRASE)).toBeNull();
  }, 60_000);
});

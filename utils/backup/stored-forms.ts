import * as v from 'valibot';

/** Forms that several tables of the store share. */
export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
export const Number1 = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9));
const File = v.instance(Blob);
const Bytes = v.instance(Uint8Array);

const LockedMark = v.strictObject({ by: Hash, sha256: Hash });
export const locked = { mark: LockedMark };
/** A file as it lies in the store: plain, or sealed for its lock. */
export const atRest = { blob: File, locked: v.optional(LockedMark) };
export const AtRest = v.strictObject(atRest);
export const StoredFile = File;

/** What a lock makes of a row beside the fields that it is found by. */
const SealedRow = v.strictObject({ by: Hash, key: Bytes, iv: Bytes, bytes: Bytes });

/** A row that a lock seals: as it was written, or sealed. `found` are the fields that stay. */
export function sealable<Open extends v.GenericSchema>(open: Open, found: v.ObjectEntries) {
  return v.union([
    v.strictObject({ ...found, sealed: SealedRow }),
    v.intersect([v.object({ sealed: v.optional(v.never()) }), open]),
  ]);
}

const WrappedKey = v.strictObject({
  salt: Bytes,
  // What opens it counts this often: a number from a stranger must not stop the browser.
  iterations: v.pipe(Count, v.maxValue(100_000_000)),
  iv: Bytes,
  key: Bytes,
});

export const Lock = v.strictObject({
  id: v.string(),
  state: v.picklist(['closing', 'closed', 'opening', 'off']),
  fingerprint: Hash,
  publicKey: Bytes,
  ways: v.strictObject({ passphrase: WrappedKey, code: WrappedKey }),
  setAt: v.string(),
});

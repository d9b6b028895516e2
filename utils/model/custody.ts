import * as v from 'valibot';

/** A key pair of this installation. No page and no extension, this one included, can read the private half out; the browser keeps it. */
export type DeviceKey = Pick<CryptoKeyPair, 'privateKey' | 'publicKey'>;

/**
 * What can happen to evidence; every event adds one entry to the chain of this installation. `viewed`: an original was
 * looked at in full. `annotated`: a note about it was written or changed. `redacted`: a copy with parts covered was made.
 * `stamped`: an authority named the time at which it was shown an entry of this chain. `exported`: a package with this
 * payload was composed, whether or not it was saved. `verified`: a finished package was read again from its bytes and every
 * file found right; what comes of it stands in later packages. `deleted`: its bytes were removed by the person; its record
 * and this chain stay. `key_made`: from here on packages are signed with the key whose fingerprint the entry seals.
 * `restored`: all before this entry came out of a backup, whose list of files the entry seals; from here on the chain is that
 * of another installation, with a key of its own.
 */
export const CustodyEvent = v.picklist([
  'captured',
  'imported',
  'viewed',
  'linked',
  'unlinked',
  'annotated',
  'redacted',
  'stamped',
  'exported',
  'verified',
  'deleted',
  'key_made',
  'restored',
]);
export type CustodyEvent = v.InferOutput<typeof CustodyEvent>;

/** Those of what is made of a case as a whole: its covered copies and packages. */
export const PackageEvent = v.picklist(['redacted', 'exported', 'verified'] satisfies CustodyEvent[]);
export type PackageEvent = v.InferOutput<typeof PackageEvent>;

/**
 * One entry of the custody chain. `prev` is the hash of the entry before it, 64 zeros for the first; `hash` is the SHA-256 of
 * the canonical JSON (RFC 8785) of `seq`, `prev` and `content`, which is the SHA-256 of the canonical JSON of all other fields:
 * so a package can show that an entry is a link of the chain without showing what it says. Entries by earlier versions have
 * no `salt`; their `hash` is that of all other fields at once.
 */
export const CustodyEntry = v.object({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.string(),
  event: CustodyEvent,
  /** Exhibit number (`E0001`) or null. */
  evidence: v.nullable(v.string()),
  /** Case label (`C0001`) or null. */
  case: v.nullable(v.string()),
  /** SHA-256 of what the event seals: an item's capture.json or import.json, an export's manifest-sha256.txt, a verified package's tagmanifest-sha256.txt, an authority's reply, a backup's manifest-sha256.txt; null when it seals nothing. */
  sha256: v.nullable(v.string()),
  /** Hexadecimal digits that nobody can guess. */
  salt: v.optional(v.string()),
  prev: v.string(),
  hash: v.string(),
});
export type CustodyEntry = v.InferOutput<typeof CustodyEntry>;

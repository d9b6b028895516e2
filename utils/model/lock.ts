/** Bytes for which WebCrypto has a use; they never lie in shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The private key of a locked store, encrypted with AES-GCM under a key that PBKDF2 makes of a secret. */
export interface WrappedKey {
  /** 16 random bytes. */
  salt: Bytes;
  /** Of PBKDF2 with SHA-256. */
  iterations: number;
  iv: Bytes;
  key: Bytes;
}

/**
 * The lock of a store. Whoever has `publicKey` can seal, so that capturing needs no passphrase; reading needs the private
 * key, which lies here only as `ways` to it, one for each secret that opens them.
 */
export interface StoreLock {
  id: string;
  /**
   * `closing`: what is new is sealed, what was there before is being sealed. `closed`: all of it is. `opening`: what is new
   * is plain, the rest is being opened. `off`: retired and kept, should anything sealed for it ever be found.
   */
  state: 'closing' | 'closed' | 'opening' | 'off';
  /** SHA-256 of `publicKey`, hex: by this name what is sealed says which lock it is for. */
  fingerprint: string;
  /** SubjectPublicKeyInfo, DER. */
  publicKey: Bytes;
  ways: { passphrase: WrappedKey; code: WrappedKey };
  /** UTC, ISO 8601. */
  setAt: string;
}

/** What is noted beside a sealed file: the lock it is for, and the SHA-256 of its sealed bytes, hex. */
export interface LockedMark {
  by: string;
  sha256: string;
}

/** A file as it lies in the store: plain, or sealed for the store's lock. */
export interface AtRest {
  blob: Blob;
  locked?: LockedMark;
}

/** What a row of a locked store holds beside the fields that it is found by. */
export interface SealedRow {
  /** The lock that it is for. */
  by: string;
  /** The key of the row, or of several that were written together, encrypted for the public key of the lock. */
  key: Bytes;
  iv: Bytes;
  bytes: Bytes;
}

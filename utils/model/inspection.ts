/**
 * What can be wrong with a file of a package. `changed`: not the bytes that a list or the ZIP itself names. `missing`:
 * named, but not there. `unlisted`: there, but in no list. `unreadable`: not of the form it must have. `chain_broken`:
 * the custody log does not hold together. `not_sealed`: a file of an exhibit that the custody log does not lead to.
 * `other_export`: not the list of the payload that an export of the log sealed. `other_key`: not the key that the custody log names. `not_signed`: the signature is none of that key over this package.
 */
export type PackageProblem =
  | 'changed'
  | 'missing'
  | 'unlisted'
  | 'unreadable'
  | 'chain_broken'
  | 'not_sealed'
  | 'other_export'
  | 'other_key'
  | 'not_signed';

/** `path` is relative to the bag's folder; empty when it is the ZIP as a whole. */
export interface Finding {
  path: string;
  problem: PackageProblem;
}

/** What a stranger can say of a package after reading every byte of it. */
export interface Inspection {
  /** Every file that is there, and every one that a list or a record misses; `problem` is null for what is right. */
  files: { path: string; problem: PackageProblem | null }[];
  /** SHA-256 of `tagmanifest-sha256.txt`: it stands for the whole package. Null where there is none. */
  fingerprint: string | null;
  /** SHA-256 of the key that the package is signed with, as its log names it; null where it names none. */
  key: string | null;
}

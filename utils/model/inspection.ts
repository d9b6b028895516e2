import type { StampProblem } from './time-stamp';

/**
 * What can be wrong with a file of a package. `changed`: not the bytes that a list or the ZIP itself names. `missing`:
 * named, but not there. `unlisted`: there, but in no list. `unreadable`: not of the form it must have. `chain_broken`:
 * the custody log does not hold together. `not_sealed`: a file of an exhibit that the custody log does not lead to.
 * `other_export`: not the list of the payload that an export of the log sealed. `other_key`: not the key that the custody log
 * names. `not_signed`: the signature is none of that key over this package. `not_stamped`: no time stamp over the entry of the
 * custody log that its folder names.
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
  | 'not_signed'
  | 'not_stamped';

/**
 * What a time stamp says beside its time: the clock of the device was ahead of the authority's, or behind it, by more than a
 * day. No fault of the package, but of the times that the device wrote.
 */
export type StampRemark = 'clock_ahead' | 'clock_behind';

/** A time stamp of a package, as far as its bytes allow to say. */
export interface InspectedStamp {
  folder: string;
  /** The entry of the custody log that it is over, as its folder says. */
  seq: number;
  problem: StampProblem | null;
  /** What the reply says, once it holds: the time (UTC), who signed, and the last certificate above. Null where it does not. */
  by: {
    time: string;
    signer: string;
    last: { name: string; fingerprint: string; selfSigned: boolean };
  } | null;
  remark: StampRemark | null;
}

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
  /** How many keys the log names: more than one, if the installation lost its first. */
  keys: number;
  /** The first entry of the log with an earlier date than one before it; null where there is none. No fault, but of the times. */
  clockBack: number | null;
  /** False for a package that has no signature and whose log names no key, as earlier versions made them. */
  signed: boolean;
  stamps: InspectedStamp[];
}

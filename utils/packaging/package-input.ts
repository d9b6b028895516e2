import type { Case, Channel } from '../model/case';
import type { Clock } from '../model/clock';
import type { Contact } from '../model/contact';
import type { CustodyEntry } from '../model/custody';
import type { EvidenceItem } from '../model/evidence';
import type { Note } from '../model/note';
import type { Reading } from '../model/reading';
import type { SealedFacts } from '../model/sealed-facts';
import type { TextLanguage } from '../model/text-language';
import type { TimeStamp } from '../model/time-stamp';
import type { DeviceSigner } from './device-seal';
import type { RedactedBag } from './redacted-input';

/** An exhibit with what was read off its page and its stored files. */
export interface PackagedEvidence {
  item: EvidenceItem;
  reading: Reading;
  /** The clocks of its capture, as its capture.json has them; null where it has none. */
  clock: Clock | null;
  /** How it was taken, as its own sealed files say. */
  sealed: SealedFacts;
  /** What the person noted about it; absent where they noted nothing. */
  note?: Note | undefined;
  /** The stored bytes of a part, by its name in `item.parts`. Only referred to while composing, never loaded. */
  file(name: string): Blob;
}

/** A complaint as the person left it. */
export interface PackagedDraft {
  channel: Channel;
  language: TextLanguage;
  text: string;
}

/** The custody chain and what authorities said of its time, as both stood when the payload was written. */
export interface Trail {
  custody: readonly CustodyEntry[];
  stamps: readonly Pick<TimeStamp, 'seq' | 'hash' | 'state' | 'time' | 'authority'>[];
}

/** What is known of an export once it stands in the custody chain. */
export interface SealedExport {
  /** The whole chain of the installation, this export with it; what concerns other cases is shown as bare hashes. */
  custody: readonly CustodyEntry[];
  /** What authorities said of the time of entries of that chain; those over entries that it does not have are left out. */
  stamps: readonly TimeStamp[];
}

/** All that a package is made from; the same input gives the same bytes. */
export interface PackageInput {
  case: Case;
  /** In the order in which they are listed and their rows are joined. */
  evidence: readonly PackagedEvidence[];
  drafts: readonly PackagedDraft[];
  /** The contact log of the case. */
  contacts: readonly Contact[];
  /**
   * Enters the export in the custody chain, where it seals the SHA-256 of `manifest-sha256.txt`, and with it every byte of
   * the payload. Called once, when the payload is composed; what it gives is written beside it.
   */
  seal(manifestSha256: string): Promise<SealedExport>;
  /** Signs the finished lists with the key of this installation. */
  signer: DeviceSigner;
  /** The page that checks packages, as one file. */
  verifier: string;
  /** Local time with its offset from UTC, as `zonedIso` writes it: `2026-11-22T18:05:09+08:00`. */
  createdAt: string;
  /** Version of the extension. */
  extension: string;
  /** What the sheets of the payload say of seals rests on this. */
  trail: Trail;
  /** Told how many documents are written, of how many; what it throws ends the work. */
  onWritten?(done: number, total: number): void;
  /** Of a redacted package, all that it does not show. */
  redacted?: RedactedBag;
}

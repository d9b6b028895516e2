import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import type { CustodyEntry } from '../model/custody';
import { canonicalJson } from './canonical-json';

/**
 * An entry that concerns another case. What it says stays private behind `content`, the hash of it; number, link and hash are
 * shown, so that it holds those before and after it together. Of an entry by an earlier version, which was hashed in one
 * piece, number and hash are all that can be shown: whether it names the one before cannot be seen.
 */
export type BareEntry = Pick<CustodyEntry, 'seq' | 'hash'> & { prev?: string; content?: string };
export type ChainLine = CustodyEntry | BareEntry;

/** Whether an entry is given with what it says. */
export function isWhole(line: ChainLine): line is CustodyEntry {
  return 'event' in line;
}

/** What happened; the chain itself adds number, link and hash. */
export type CustodyFact = Pick<CustodyEntry, 'at' | 'event' | 'evidence' | 'case' | 'sha256'>;

/** `order`: a number is missing or repeated. `link`: does not name the entry before it. `hash`: changed since it was written. */
export type ChainFault = 'order' | 'link' | 'hash';
export type ChainCheck = { ok: true } | { ok: false; seq: number; reason: ChainFault };

const BEFORE_THE_FIRST = '0'.repeat(64);
/** Bytes that nobody can guess: without them what a hash hides could be found by trying. */
const SALT_BYTES = 16;

/** The entry that follows `prev` (undefined for the first of an installation). */
export function nextEntry(
  prev: Pick<ChainLine, 'seq' | 'hash'> | undefined,
  { at, event, evidence, case: kase, sha256: sealed }: CustodyFact,
  salt = bytesToHex(randomBytes(SALT_BYTES)),
): CustodyEntry {
  const fact = { at, event, evidence, case: kase, sha256: sealed, salt };
  const link = { seq: (prev?.seq ?? 0) + 1, prev: prev?.hash ?? BEFORE_THE_FIRST };
  return { ...fact, ...link, hash: hashOf({ ...link, content: hashOf(fact) }) };
}

/** An entry without what it says. */
export function bareEntry(entry: CustodyEntry): BareEntry {
  const { seq, hash, prev, salt } = entry;
  return salt === undefined ? { seq, hash } : { seq, hash, prev, content: contentOf(entry) };
}

/**
 * Checks a chain from its first entry to its last: each must name the one before it and have the hash of what it says, or of
 * the hash of that. That entries were cut off the end cannot be seen from the chain alone.
 */
export function checkChain(lines: readonly ChainLine[]): ChainCheck {
  let last: ChainLine | undefined;
  for (const line of lines) {
    const link = checkLink(last, line);
    if (!link.ok) return link;
    last = line;
  }
  return { ok: true };
}

/** Checks one entry: that it follows the one before it (undefined for the first of an installation), names it, and is as it was written. */
export function checkLink(before: ChainLine | undefined, line: ChainLine): ChainCheck {
  const seq = (before?.seq ?? 0) + 1;
  if (line.seq !== seq) return { ok: false, seq, reason: 'order' };
  // An installation is updated once: entries that hide their link would let a chain be cut behind those that show it.
  if (before !== undefined && isLinked(before) && !isLinked(line)) return { ok: false, seq, reason: 'link' };
  if (line.prev === undefined) return { ok: true };
  if (line.prev !== (before?.hash ?? BEFORE_THE_FIRST)) return { ok: false, seq, reason: 'link' };
  return hashOfLine(line) === line.hash ? { ok: true } : { ok: false, seq, reason: 'hash' };
}

/** Whether the link of an entry is hashed apart from what it says. */
function isLinked(line: ChainLine): boolean {
  return isWhole(line) ? line.salt !== undefined : line.content !== undefined;
}

function hashOfLine(line: ChainLine): string {
  const { hash: _, ...written } = line;
  if (!isLinked(line)) return hashOf(written);
  const content = isWhole(line) ? contentOf(line) : line.content;
  return hashOf({ seq: line.seq, prev: line.prev, content });
}

function contentOf({ seq: _, prev: __, hash: ___, ...fact }: CustodyEntry): string {
  return hashOf(fact);
}

function hashOf(value: object): string {
  return bytesToHex(sha256(new TextEncoder().encode(canonicalJson(value))));
}

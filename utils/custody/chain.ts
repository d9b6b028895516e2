import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { CustodyEntry } from '../model/custody';
import { canonicalJson } from './canonical-json';

/** An entry that concerns another case: its content stays private, its hash still holds the chain together. */
export type BareEntry = Pick<CustodyEntry, 'seq' | 'hash'>;
export type ChainLine = CustodyEntry | BareEntry;

/** Whether an entry is given with what it says. */
export function isWhole(line: ChainLine): line is CustodyEntry {
  return 'prev' in line;
}

/** What happened; the chain itself adds number, link and hash. */
export type CustodyFact = Pick<CustodyEntry, 'at' | 'event' | 'evidence' | 'case' | 'sha256'>;

/** `order`: a number is missing or repeated. `link`: does not name the entry before it. `hash`: changed since it was written. */
export type ChainFault = 'order' | 'link' | 'hash';
export type ChainCheck = { ok: true } | { ok: false; seq: number; reason: ChainFault };

const BEFORE_THE_FIRST = '0'.repeat(64);

/** The entry that follows `prev` (undefined for the first of an installation). */
export function nextEntry(prev: BareEntry | undefined, fact: CustodyFact): CustodyEntry {
  const { at, event, evidence, sha256: sealed } = fact;
  const content = {
    seq: (prev?.seq ?? 0) + 1,
    at,
    event,
    evidence,
    case: fact.case,
    sha256: sealed,
    prev: prev?.hash ?? BEFORE_THE_FIRST,
  };
  return { ...content, hash: hashOf(content) };
}

/**
 * Checks a chain from its first entry to its last. An entry given whole is hashed again and must name the one before it;
 * a bare one can only be named by the one after. That entries were cut off the end cannot be seen from the chain alone.
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
  if (!('prev' in line)) return { ok: true };
  const { hash, ...content } = line;
  if (content.prev !== (before?.hash ?? BEFORE_THE_FIRST)) return { ok: false, seq, reason: 'link' };
  return hashOf(content) === hash ? { ok: true } : { ok: false, seq, reason: 'hash' };
}

function hashOf(content: Omit<CustodyEntry, 'hash'>): string {
  return bytesToHex(sha256(new TextEncoder().encode(canonicalJson(content))));
}

import * as v from 'valibot';
import { CustodyEntry } from '../model/custody';
import { canonicalJson } from './canonical-json';
import type { ChainLine } from './chain';

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/**
 * Strict: a field that the hash of an entry does not cover must not pass unseen, and no value may be of another form than we
 * write, so that whoever reads the log without knowing JSON reads the same.
 */
const { seq, event } = CustodyEntry.entries;
const Whole = v.strictObject({
  at: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/)),
  case: v.nullable(v.pipe(v.string(), v.regex(/^C\d{4,}$/))),
  event,
  evidence: v.nullable(v.pipe(v.string(), v.regex(/^E\d{4,}$/))),
  hash: Hash,
  prev: Hash,
  salt: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]+$/))),
  seq,
  sha256: v.nullable(Hash),
});
const Line = v.union([
  Whole,
  v.strictObject({ seq, hash: Hash, prev: Hash, content: Hash }),
  v.strictObject({ seq, hash: Hash }),
]);

/** One canonical JSON object a line: the text of `custody.jsonl`. */
export function writeCustodyLog(lines: readonly ChainLine[]): string {
  return lines.map((line) => `${canonicalJson(line)}\n`).join('');
}

/** Reads `custody.jsonl`. Throws when a line is not JSON, not an entry, or not written canonically. */
export function readCustodyLog(text: string): ChainLine[] {
  const rows = text.split('\n');
  if (rows.pop() !== '') throw new Error('the custody log does not end with a line feed');
  return rows.map((row) => {
    const line = v.parse(Line, JSON.parse(row));
    if (canonicalJson(line) !== row) throw new Error(`not canonical JSON: ${row.slice(0, 80)}`);
    return line;
  });
}

import * as v from 'valibot';
import { BackupFault } from './backup-fault';

/**
 * A backup is a ZIP of stored files in one folder:
 *
 *     WW-backup-<yyyymmdd>/
 *       README.txt           what this is
 *       backup.json          this head
 *       manifest-sha256.txt  of every other file: sum, two spaces, path, as `sha256sum -c` reads it
 *       tables/<name>.jsonl  one row of the store a line, by primary key (row-json.ts)
 *       files/<number>       the bytes that rows refer to, one file for each reference
 */
export const HEAD = 'backup.json';
export const MANIFEST = 'manifest-sha256.txt';
export const README = 'README.txt';
export const FOLDER = /^WW-backup-\d{8}$/;

const FORMAT = 'wallet-witness-backup';
/** Of the format. One that older versions would read wrongly has the next number. */
const VERSION = 1;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const BackupHead = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  /** UTC, ISO 8601. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Version of the extension, and of its store. */
  extension: v.pipe(v.string(), v.maxLength(40)),
  store: v.pipe(Count, v.minValue(1)),
  /** Rows of each table. A table that is not named has none. */
  tables: v.record(v.string(), Count),
  files: Count,
  /** Files that the browser could not read any more. The rows that refer to them are in the tables and are not restored. */
  lost: v.array(v.pipe(v.string(), v.regex(/^files\/\d{6,}$/))),
  /** What was wrong with the store already (survey.ts), so that it is told from what happened to the backup. */
  faults: v.array(v.pipe(v.string(), v.maxLength(400))),
  /** The highest numbers ever given, also to what the store does not hold any more: packages cite them. */
  numbers: v.strictObject({ evidence: Count, case: Count }),
  /** Exports in the custody chain that never became a package, by what their entry seals. */
  unfinishedExports: v.array(Hash),
});
export type BackupHead = v.InferOutput<typeof BackupHead>;

export type AboutBackup = Pick<
  BackupHead,
  'madeAt' | 'extension' | 'store' | 'numbers' | 'unfinishedExports'
>;

export function writeHead(head: Omit<BackupHead, 'format' | 'version'>): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...head }, null, 1)}\n`;
}

const Kind = v.object({ format: v.literal(FORMAT), version: v.number(), store: v.number() });

/** Throws a BackupFault where it is no head, or one of a later version than `store`, the version of the store here. */
export function readHead(text: string, store: number): BackupHead {
  const value = parsed(text);
  const kind = v.safeParse(Kind, value);
  if (!kind.success) throw new BackupFault('not_a_backup', HEAD);
  if (kind.output.version > VERSION || kind.output.store > store)
    throw new BackupFault('newer', `${HEAD}: version ${kind.output.version}, store ${kind.output.store}`);
  const head = v.safeParse(BackupHead, value);
  if (!head.success) throw new BackupFault('inconsistent', `${HEAD}: ${head.issues[0].message}`);
  return head.output;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `files/000012` of 12. */
export function filePath(number: number): string {
  return `files/${String(number).padStart(6, '0')}`;
}

export function tablePath(table: string): string {
  return `tables/${table}.jsonl`;
}

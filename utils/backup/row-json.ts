import * as v from 'valibot';
import { fromBase64, toBase64 } from '../model/base64';
import { BackupFault } from './backup-fault';

/** What JSON has no form for stands as an object with one of these keys; `type` beside the first. */
const FILE = '$file';
const BYTES = '$bytes';
const VALUE = '$value';
/** Of an object of which a key looks like one of ours. */
const ENTRIES = '$entries';

const VALUES: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '-0': -0,
};

/**
 * A row of the store as one line of JSON, without its line feed. `place` puts the bytes of a Blob somewhere and gives the
 * path. Throws a TypeError for what no row of ours holds: keys, dates, maps.
 */
export function rowJson(row: object, place: (file: Blob) => string): string {
  return JSON.stringify(written(row, place));
}

function written(value: unknown, place: (file: Blob) => string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Object.is(value, -0)) return { [VALUE]: '-0' };
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    return { [VALUE]: String(value) };
  if (typeof value === 'number') return value;
  if (value instanceof Blob) return { [FILE]: place(value), type: value.type };
  if (value instanceof Uint8Array) return { [BYTES]: toBase64(new Uint8Array(value)) };
  if (Array.isArray(value)) return Array.from(value, (one) => written(one, place));
  if (Object.prototype.toString.call(value) !== '[object Object]')
    throw new TypeError(`a backup cannot carry ${Object.prototype.toString.call(value)}`);
  const fields = Object.entries(value).map(([key, field]) => [key, written(field, place)] as const);
  return fields.some(([key]) => key.startsWith('$')) ? { [ENTRIES]: fields } : Object.fromEntries(fields);
}

const File = v.strictObject({
  [FILE]: v.string(),
  type: v.pipe(v.string(), v.regex(/^[\x20-\x7e]{0,200}$/)),
});
const Bytes = v.strictObject({ [BYTES]: v.string() });
const Value = v.strictObject({
  [VALUE]: v.pipe(
    v.string(),
    v.check((name) => Object.hasOwn(VALUES, name)),
  ),
});
const Entries = v.strictObject({ [ENTRIES]: v.array(v.strictTuple([v.string(), v.unknown()])) });

/**
 * The row of a line. `take` gives the bytes at a path with their type. Throws a BackupFault for what `rowJson` does not
 * write, and whatever `take` throws.
 */
export function rowOfJson(line: string, take: (path: string, type: string) => Blob): object {
  const value = read(json(line), take);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw noRow();
  return value;
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw noRow();
  }
}

function read(value: unknown, take: (path: string, type: string) => Blob): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => read(one, take));
  const fields = Object.entries(value);
  if (!fields.some(([key]) => key.startsWith('$')))
    return Object.fromEntries(fields.map(([key, field]) => [key, read(field, take)]));
  if (v.is(File, value)) return take(value[FILE], value.type);
  if (v.is(Bytes, value)) return bytesOf(value[BYTES]);
  if (v.is(Value, value)) return VALUES[value[VALUE]];
  if (v.is(Entries, value))
    return Object.fromEntries(value[ENTRIES].map(([key, field]) => [key, read(field, take)]));
  throw noRow();
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(base64);
  } catch {
    throw noRow();
  }
}

function noRow(): BackupFault {
  return new BackupFault('inconsistent', 'a line is not a row');
}

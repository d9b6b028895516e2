import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TABLES } from '../../../utils/backup/tables';
import { fromBase64 } from '../../../utils/model/base64';

const FOLDER = path.join(import.meta.dirname, '../../browser/store/samples');

/** The tables of a kept store of a version that are backed up, as they lie in a browser. */
export function sampleTables(version: number): Map<string, object[]> {
  const sample: { tables: Record<string, { rows: object[] }> } = JSON.parse(
    readFileSync(path.join(FOLDER, `version-${version}.json`), 'utf8'),
  );
  const tables = Object.entries(sample.tables).filter(([name]) =>
    TABLES.some((table) => table.name === name),
  );
  return new Map(tables.map(([name, { rows }]) => [name, rows.map((row) => unpacked(row) as object)]));
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  if ('$blob' in value && 'type' in value)
    return new Blob([fromBase64(String(value.$blob))], { type: String(value.type) });
  if ('$bytes' in value) return fromBase64(String(value.$bytes));
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, unpacked(field)]));
}

/** A value with the bytes of its files and arrays as text, so that two can be compared. */
export async function comparable(value: unknown): Promise<unknown> {
  if (value instanceof Blob)
    return { type: value.type, bytes: Buffer.from(await value.arrayBuffer()).toString('base64') };
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return Promise.all(value.map(comparable));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(async ([key, field]) => [key, await comparable(field)] as const);
  return Object.fromEntries(await Promise.all(fields));
}

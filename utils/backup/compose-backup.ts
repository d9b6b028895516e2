import { digestBytes, sumsOfBlob } from '../custody/digest';
import { composeZip, type ZipEntry } from '../packaging/zip';
import { zonedIso } from '../packaging/zoned-time';
import { type AboutBackup, filePath, HEAD, MANIFEST, README, tablePath, writeHead } from './backup-head';
import { README_TEXT } from './backup-readme';
import { type BackupContent, surveyTables } from './read-tables';
import type { TableWriter } from './table-writer';

/** How far the work is, in bytes, and whether it is called off. */
export interface BackupWatch {
  onProgress(done: number, total: number): void;
  signal: AbortSignal;
}

export interface ComposedBackup {
  fileName: string;
  blob: Blob;
  /** Local ISO time with its offset, which its files bear. */
  modified: string;
  /** Every file within its folder, as it must be found again. */
  files: readonly { path: string; size: number; sha256: string }[];
}

interface Summed extends ZipEntry {
  content: Blob;
  sha256: string;
}

/**
 * Composes a backup of rows that were gathered. Every file is read and hashed; its bytes do not enter memory otherwise. A
 * file that cannot be read any more is listed as lost, and what is wrong in the store is listed as it is: neither ends it.
 * Rejects with an AbortError when it is called off, with a BackupFault for rows that cannot be read again.
 */
export async function composeBackup(
  writer: TableWriter,
  about: AboutBackup,
  { onProgress, signal }: BackupWatch,
): Promise<ComposedBackup> {
  const tables = writer.tables();
  const total = [...tables.values(), ...writer.files].reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const summed = async (path: string, content: Blob): Promise<Summed> => {
    const sums = await sumsOfBlob(content, (size) => {
      signal.throwIfAborted();
      done += size;
      onProgress(done, total);
    });
    return { path, content, size: content.size, ...sums };
  };
  const files: Summed[] = [];
  const lost: string[] = [];
  for (const [index, content] of writer.files.entries()) {
    const path = filePath(index + 1);
    const file = await summed(path, content).catch(() => null);
    signal.throwIfAborted();
    if (file) files.push(file);
    else lost.push(path);
  }
  const listed: Summed[] = [];
  for (const [name, content] of tables) listed.push(await summed(tablePath(name), content));
  const { counts, faults } = await surveyTables(contentOf(tables, files, lost), signal);
  const head = writeHead({ ...about, tables: counts, files: files.length, lost, faults });
  const all = [await text(HEAD, head), await text(README, README_TEXT), ...listed, ...files];
  const manifest = await text(MANIFEST, all.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''));
  const modified = zonedIso(new Date(about.madeAt));
  const folder = `WW-backup-${modified.slice(0, 10).replaceAll('-', '')}`;
  const entries = [manifest, ...all];
  return {
    fileName: `${folder}.zip`,
    blob: composeZip(
      entries.map((entry) => ({ ...entry, path: `${folder}/${entry.path}` })),
      modified,
    ),
    modified,
    files: entries.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  };
}

function contentOf(
  tables: ReadonlyMap<string, Blob>,
  files: readonly Summed[],
  lost: readonly string[],
): BackupContent {
  return { tables, files: new Map(files.map((file) => [file.path, file])), lost: new Set(lost) };
}

async function text(path: string, content: string): Promise<Summed> {
  const bytes = new TextEncoder().encode(content);
  const { size, sha256, crc32 } = await digestBytes(bytes);
  return { path, content: new Blob([bytes]), size, sha256, crc32 };
}

import { digestBlob } from '../custody/digest';
import { writeManifest } from '../packaging/manifests';
import { inOrder, type PackageFile, textFile } from '../packaging/package-file';
import { composeZip } from '../packaging/zip';
import { zonedIso } from '../packaging/zoned-time';
import { type AboutBackup, filePath, HEAD, MANIFEST, README, tablePath, writeHead } from './backup-head';
import { README_TEXT } from './backup-readme';
import { surveyTables } from './read-tables';
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
  const read = async (path: string, content: Blob): Promise<PackageFile | null> => {
    signal.throwIfAborted();
    const digest = await digestBlob(content).catch(() => null);
    done += content.size;
    onProgress(done, total);
    return digest && { path, content, digest };
  };
  const files: PackageFile[] = [];
  const lost: string[] = [];
  for (const [index, content] of writer.files.entries()) {
    const path = filePath(index + 1);
    const file = await read(path, content);
    if (file) files.push(file);
    else lost.push(path);
  }
  const listed: PackageFile[] = [];
  for (const [name, content] of tables) {
    const file = await read(tablePath(name), content);
    if (!file) throw new Error(`${name} cannot be read back`);
    listed.push(file);
  }
  const { counts, faults } = await surveyTables(contentOf(tables, files, lost), signal);
  const head = writeHead({ ...about, tables: counts, files: files.length, lost, faults });
  const all = inOrder([await textFile(HEAD, head), await textFile(README, README_TEXT), ...listed, ...files]);
  const manifest = await textFile(MANIFEST, writeManifest(all, 'sha256'));
  const modified = zonedIso(new Date(about.madeAt));
  const folder = `WW-backup-${modified.slice(0, 10).replaceAll('-', '')}`;
  const entries = [manifest, ...all].map(({ path, digest, content }) => ({
    path: `${folder}/${path}`,
    size: digest.size,
    crc32: digest.crc32,
    content,
  }));
  return {
    fileName: `${folder}.zip`,
    blob: composeZip(entries, modified),
    modified,
    files: [manifest, ...all].map(({ path, digest: { size, sha256 } }) => ({ path, size, sha256 })),
  };
}

function contentOf(
  tables: ReadonlyMap<string, Blob>,
  files: readonly PackageFile[],
  lost: readonly string[],
) {
  return {
    tables,
    files: new Map(
      files.map(({ path, content, digest }) => [
        path,
        { content: new Blob([content]), sha256: digest.sha256 },
      ]),
    ),
    lost: new Set(lost),
  };
}

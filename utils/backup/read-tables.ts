import * as v from 'valibot';
import { BackupFault } from './backup-fault';
import { BackupSurvey } from './backup-survey';
import { linesOf } from './lines';
import { rowOfJson } from './row-json';
import { type BackedTable, TABLES } from './tables';

/** What stands in a backup: its tables by name, the files that rows refer to by path, and their SHA-256. */
export interface BackupContent {
  tables: ReadonlyMap<string, Blob>;
  files: ReadonlyMap<string, { content: Blob; sha256: string }>;
  /** Files that could not be read when the backup was made. */
  lost: ReadonlySet<string>;
}

export interface ReadRow {
  row: object;
  /** Why it is not to be restored; null for a row that is. */
  fault: string | null;
  /** SHA-256 of the file that it refers to; of several, the first. */
  sha256: string | undefined;
  paths: readonly string[];
}

/** The rows of a table, as many at once as lie together. Throws a BackupFault where one cannot be read at all. */
export async function* rowsOf(
  { name, row: schema }: BackedTable,
  { tables, files, lost }: BackupContent,
): AsyncGenerator<ReadRow[]> {
  const table = tables.get(name);
  if (table === undefined) return;
  let number = 0;
  for await (const lines of linesOf(table)) {
    const rows: ReadRow[] = [];
    for (const line of lines) {
      number += 1;
      const paths: string[] = [];
      const row = rowOfJson(line, (path, type) => {
        const file = files.get(path);
        if (!file && !lost.has(path)) throw new BackupFault('inconsistent', `${name} ${number}: no ${path}`);
        paths.push(path);
        return file ? file.content.slice(0, file.content.size, type) : new Blob([], { type });
      });
      const [first] = paths;
      const wanting = paths.some((path) => lost.has(path));
      const fault = wanting ? `lost ${name} ${number}` : v.is(schema, row) ? null : `row ${name} ${number}`;
      rows.push({ row, fault, paths, sha256: first === undefined ? undefined : files.get(first)?.sha256 });
    }
    yield rows;
  }
}

/** What all rows of a backup come to. */
export interface Surveyed {
  counts: Record<string, number>;
  faults: string[];
  captures: number;
  hasLock: boolean;
}

/**
 * Reads every row and holds it against the others. Throws a BackupFault where they cannot have come out of one store: a key
 * twice, a file that two rows refer to, or none.
 */
export async function surveyTables(content: BackupContent, signal?: AbortSignal): Promise<Surveyed> {
  const survey = new BackupSurvey();
  const counts: Record<string, number> = {};
  const referred = new Set<string>();
  const faults: string[] = [];
  for (const table of TABLES) {
    const keys = new Set<string>();
    for await (const rows of rowsOf(table, content)) {
      signal?.throwIfAborted();
      for (const { row, fault, paths, sha256 } of rows) {
        for (const path of paths)
          if (referred.size === referred.add(path).size)
            throw new BackupFault('inconsistent', `${table.name}: ${path} a second time`);
        const fields = new Map<string, unknown>(Object.entries(row));
        const key = JSON.stringify(table.key.map((field) => fields.get(field)));
        if (keys.size === keys.add(key).size)
          throw new BackupFault('inconsistent', `${table.name}: ${key} stands twice`);
        if (fault === null) survey.take(table.name, row, sha256);
        else faults.push(fault);
      }
    }
    if (keys.size > 0) counts[table.name] = keys.size;
  }
  survey.end();
  for (const path of content.files.keys())
    if (!referred.has(path)) throw new BackupFault('inconsistent', `${path} belongs to no row`);
  const { captures, hasLock } = survey;
  return { counts, faults: [...faults, ...survey.faults], captures, hasLock };
}

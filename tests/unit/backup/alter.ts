import { digestBytes } from '../../../utils/custody/digest';
import { composeZip } from '../../../utils/packaging/zip';
import { readZip } from '../../../utils/packaging/zip-reader';

export type Texts = Map<string, Uint8Array<ArrayBuffer>>;

/** The same archive with one byte turned, or cut to a length. */
export async function turned(zip: Blob, at: number): Promise<Blob> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  bytes[at] = (bytes[at] ?? 0) ^ 0x41;
  return new Blob([bytes]);
}

/** The archive composed anew with other files; `lists`: with a list of files that agrees with them. */
export async function recomposed(
  zip: Blob,
  alter: (files: Texts) => void,
  lists: 'lists' | 'as it was' = 'lists',
): Promise<Blob> {
  const files: Texts = new Map();
  for (const { path, content } of await readZip(zip))
    files.set(path, new Uint8Array(await content.arrayBuffer()));
  const [folder = ''] = [...files.keys()][0]?.split('/') ?? [];
  alter(files);
  if (lists === 'lists') {
    const lines = [];
    for (const [path, bytes] of files)
      if (!path.endsWith('/manifest-sha256.txt'))
        lines.push(`${(await digestBytes(bytes)).sha256}  ${path.slice(folder.length + 1)}\n`);
    files.set(`${folder}/manifest-sha256.txt`, new TextEncoder().encode(lines.join('')));
  }
  const entries = [];
  for (const [path, content] of files) {
    const { size, crc32 } = await digestBytes(content);
    entries.push({ path, content, size, crc32 });
  }
  return composeZip(entries, '2026-11-23T04:00:00');
}

/** Of the one file whose path ends so. */
export function pathOf(files: Texts, end: string): string {
  const found = [...files.keys()].filter((path) => path.endsWith(end));
  if (found.length !== 1) throw new Error(`${found.length} files end with ${end}`);
  return found[0] ?? '';
}

/** Changes a text file; throws where the change changes nothing. */
export function edit(end: string, change: (text: string) => string): (files: Texts) => void {
  return (files) => {
    const path = pathOf(files, end);
    const text = new TextDecoder().decode(files.get(path));
    const changed = change(text);
    if (changed === text) throw new Error(`${end} is as it was`);
    files.set(path, new TextEncoder().encode(changed));
  };
}

/** Changes the line of a table of that index. */
export function editRow(table: string, at: number, change: (row: Record<string, unknown>) => unknown) {
  return edit(`tables/${table}.jsonl`, (text) => {
    const lines = text.trimEnd().split('\n');
    const row: Record<string, unknown> = JSON.parse(lines[at] ?? '');
    lines[at] = JSON.stringify(change(row));
    return `${lines.join('\n')}\n`;
  });
}

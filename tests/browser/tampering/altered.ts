/** A package as it lies on a disk: content by path within the bag. */
export type Files = ReadonlyMap<string, Buffer>;

/** What a forger made of a package; `kind` groups alike ones in the table. */
export interface Altered {
  kind: string;
  name: string;
  files: Files;
}

/** Copies with one file changed; null takes it away. */
export function withFile(files: Files, path: string, content: Buffer | string | null): Files {
  const changed = new Map(files);
  if (content === null) changed.delete(path);
  else changed.set(path, Buffer.from(content));
  return changed;
}

/** Two bits of each file turned over, one after the other: at the start and within of one, within and at the end of the next. */
export function* bitFlips(files: Files): Generator<Altered> {
  for (const [index, [path, content]] of [...files].entries()) {
    if (content.length === 0) continue;
    const shares = index % 2 === 0 ? [0, 0.66] : [0.33, 1];
    const places = shares.map((share) => Math.round(share * (content.length - 1)));
    for (const place of new Set(places)) {
      const changed = Buffer.from(content);
      changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8));
      yield {
        kind: 'a bit turned over',
        name: `${path} byte ${place}`,
        files: withFile(files, path, changed),
      };
    }
  }
}

/** Files exchanged with their neighbours, taken away, renamed, emptied or made longer by turns, and added. */
export function* movedFiles(files: Files): Generator<Altered> {
  const paths = [...files.keys()];
  for (const [index, path] of paths.entries()) {
    const content = files.get(path) ?? Buffer.alloc(0);
    const next = paths[(index + 1) % paths.length] ?? path;
    const other = files.get(next) ?? Buffer.alloc(0);
    if (!content.equals(other))
      yield {
        kind: 'two files exchanged',
        name: `${path} and ${next}`,
        files: withFile(withFile(files, path, other), next, content),
      };
    yield { kind: 'a file taken away', name: path, files: withFile(files, path, null) };
    yield {
      kind: 'a file renamed',
      name: path,
      files: withFile(withFile(files, path, null), `${path}.old`, content),
    };
    yield index % 2 === 0
      ? { kind: 'a file emptied', name: path, files: withFile(files, path, '') }
      : {
          kind: 'a file made longer',
          name: path,
          files: withFile(files, path, Buffer.concat([content, Buffer.from(' ')])),
        };
  }
  for (const path of [
    'added.txt',
    'data/added.txt',
    'data/evidence/E0001/pixels-2.png',
    'data/evidence/E0002/capture.json',
    'data/imports/E0009/original.pdf',
    'verify/other.sh',
    'seals/other.txt',
    'seals/device-signature/other.sig',
    'data/.hidden',
    'manifest-sha1.txt',
  ])
    yield { kind: 'a file added', name: path, files: withFile(files, path, 'added') };
}

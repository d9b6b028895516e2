import { type Altered, type Files, withFile } from './altered';
import { continued, joined, listedAnew } from './forged';

const STAMP = /^seals\/rfc3161\/([a-z0-9-]+)-(\d+)\/([^/]+)$/;

/** The files of a package's stamps, moved into other folders of the same or another package. */
function moved(files: Files, rename: (id: string, seq: string) => string): [string, Buffer][] {
  return [...files].flatMap(([path, content]): [string, Buffer][] => {
    const [, id = '', seq = '', name = ''] = STAMP.exec(path) ?? [];
    return name === '' ? [] : [[`seals/rfc3161/${rename(id, seq)}/${name}`, content]];
  });
}

function withoutStamps(files: Files, which = /./): Files {
  return new Map([...files].filter(([path]) => !(STAMP.test(path) && which.test(path))));
}

/** What is done to time stamps: put in place of others, moved to other entries, exchanged, altered, dropped, added. */
function* changes(files: Files, others: readonly Files[]): Generator<Altered> {
  const seqs = logOf(files).map((_, index) => index + 1);
  const folders = [
    ...new Set([...files.keys()].flatMap((path) => STAMP.exec(path)?.slice(1, 3).join('-') ?? [])),
  ];
  for (const [index, other] of others.entries()) {
    const theirs = moved(other, (id, seq) => `${id}-${seq}`);
    yield {
      kind: 'time stamps of another package',
      name: `${index}`,
      files: new Map([...withoutStamps(files), ...theirs]),
    };
    yield {
      kind: 'a time stamp added',
      name: `${index}`,
      files: new Map([...files, ...moved(other, (id, seq) => `also-${id}-${seq}`)]),
    };
    for (const path of [...files.keys()].filter((path) => STAMP.test(path)))
      if (other.has(path) && !other.get(path)?.equals(files.get(path) ?? Buffer.alloc(0)))
        yield {
          kind: 'a file of another package’s time stamp',
          name: `${index}: ${path}`,
          files: withFile(files, path, other.get(path) ?? null),
        };
  }
  for (const folder of folders) {
    const [, id = '', own = ''] = /^(.*)-(\d+)$/.exec(folder) ?? [];
    for (const seq of [...seqs, seqs.length + 1].filter((one) => String(one) !== own)) {
      const only = new Map([...files].filter(([path]) => path.includes(`/${folder}/`)));
      yield {
        kind: 'a time stamp moved to another entry',
        name: `${folder} to ${seq}`,
        files: new Map([
          ...withoutStamps(files, new RegExp(`/${folder}/`)),
          ...moved(only, () => `${id}-${seq}`),
        ]),
      };
    }
    for (const name of ['request.tsq', 'response.tsr', 'chain.pem']) {
      const path = `seals/rfc3161/${folder}/${name}`;
      const content = files.get(path) ?? Buffer.alloc(0);
      for (const share of [0.1, 0.5, 0.97]) {
        const turned = Buffer.from(content);
        const at = Math.floor(share * content.length);
        turned[at] = (turned[at] ?? 0) ^ 1;
        yield {
          kind: 'a time stamp altered',
          name: `${path} byte ${at}`,
          files: withFile(files, path, turned),
        };
      }
      yield { kind: 'a time stamp without one of its files', name: path, files: withFile(files, path, null) };
      for (const other of folders.filter((one) => one !== folder)) {
        const theirs = files.get(`seals/rfc3161/${other}/${name}`) ?? null;
        // Two stamps of one authority have the same certificates.
        if (theirs?.equals(content)) continue;
        yield {
          kind: 'files of two time stamps exchanged',
          name: `${path} of ${other}`,
          files: withFile(files, path, theirs),
        };
      }
    }
  }
}

/** Time stamps tampered with, all lists written anew: by somebody without a key, and by one who goes on with the log under a key of their own. */
export function* tamperedStamps(files: Files, others: readonly Files[]): Generator<Altered> {
  for (const { kind, name, files: changed } of changes(files, others)) {
    yield { kind, name, files: listedAnew(changed) };
    yield { kind: `${kind}, the log continued with another key`, name, files: continued(changed) };
  }
  yield { kind: 'time stamps dropped', name: 'all', files: withoutStamps(files) };
  yield { kind: 'time stamps dropped', name: 'all, listed anew', files: listedAnew(withoutStamps(files)) };
  for (const id of ['one', 'two']) {
    const fewer = withoutStamps(files, new RegExp(`/${id}-`));
    yield { kind: 'time stamps dropped', name: `${id}, listed anew`, files: listedAnew(fewer) };
  }
}

/**
 * The log written anew from some entry on: another list exported, or the clock moved, with every hash counted anew. Whoever
 * has no key cannot sign that; whoever goes on with a key of their own is given away by the time stamps.
 */
export function* rewrittenUnderStamps(files: Files): Generator<Altered> {
  const lines = logOf(files);
  for (const [index, line] of lines.entries()) {
    const older = line.replace(/"at":"\d{4}/, '"at":"2020');
    const exported = line.includes('"event":"exported"')
      ? line.replace(/"sha256":"..../, '"sha256":"0000')
      : line;
    for (const [kind, changed] of [
      ['the clock moved, time stamps kept', older],
      ['the list that was exported changed', exported],
    ] as const) {
      if (changed === line) continue;
      const log = joined(lines.map((one, at) => (at === index ? changed : one)));
      const made = withFile(files, 'custody.jsonl', `${log.join('\n')}\n`);
      const name = `entry ${index + 1}`;
      yield { kind, name, files: listedAnew(made) };
      yield { kind: `${kind}, the log continued with another key`, name, files: continued(made) };
    }
  }
}

/** Exhibits changed by somebody who goes on with the log under a key of their own: they were sealed otherwise. */
export function* changedUnderKey(files: Files): Generator<Altered> {
  for (const [path, content] of files) {
    if (!/^data\/(?:evidence|imports)\/[^/]+\//.test(path)) continue;
    const longer = withFile(files, path, Buffer.concat([content, Buffer.from(' ')]));
    const kind = 'an exhibit changed, the log continued with another key';
    yield { kind, name: path, files: continued(longer) };
    yield { kind, name: `without ${path}`, files: continued(withFile(files, path, null)) };
    yield { kind, name: `${path} twice`, files: continued(withFile(files, `${path}.old`, content)) };
  }
}

function logOf(files: Files): string[] {
  return (files.get('custody.jsonl')?.toString() ?? '').trimEnd().split('\n');
}

import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { composePackage } from '../../../../utils/packaging/bag';
import type { PackageInput } from '../../../../utils/packaging/package-input';
import { filesIn } from '../packed-files';

/** A package as it lies on a disk: content by path within the bag. */
export type Files = ReadonlyMap<string, Buffer>;
/** An entry of the log, as JSON reads it. */
export type Entry = Record<string, unknown>;

export interface Forgery {
  keys?: { privateKey: KeyObject; publicKey: KeyObject };
  /** What is done to a list once it is written. */
  list?: (text: string, name: string) => string;
  /** What is done to the log before its hashes are counted, and to its text after. */
  entries?: (entries: Entry[]) => Entry[];
  log?: (text: string) => string;
  /** How an entry is written whose hashes are counted over that very text. */
  written?: (says: string, index: number) => string;
  keepsInfo?: boolean;
}

const SEAL = 'seals/device-signature';
const own = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

export const hashOf = (content: Buffer | string, algorithm = 'sha256') =>
  createHash(algorithm).update(content).digest('hex');

export async function filesOf(input: PackageInput): Promise<Files> {
  const made = await filesIn((await composePackage(input)).blob);
  return new Map([...made].map(([path, content]) => [path, Buffer.from(content)]));
}

/** A copy with one file changed; null takes it away. */
export function withFile(files: Files, path: string, content: Buffer | string | null): Files {
  const changed = new Map(files);
  if (content === null) changed.delete(path);
  else changed.set(path, Buffer.from(content));
  return changed;
}

/**
 * A package of the forger's own, in which everything fits together: lists, log and signature are made anew with a key of
 * their own, as if there had never been another. What is caught in it is caught for what `forgery` did.
 */
export function fabricated(files: Files, forgery: Forgery = {}): Files {
  const { keys = own, list = (text) => text, log = (text) => text } = forgery;
  const made = new Map(files);
  const payload = [...made.keys()].filter((path) => path.startsWith('data/')).sort();
  const sums = (paths: string[], algorithm: string) =>
    paths.map((path) => `${hashOf(made.get(path) ?? '', algorithm)}  ${path}\n`).join('');
  if (!forgery.keepsInfo) {
    const bytes = payload.reduce((sum, path) => sum + (made.get(path)?.length ?? 0), 0);
    const info = made.get('bag-info.txt')?.toString() ?? '';
    const oxum = `Payload-Oxum: ${bytes}.${payload.length}`;
    made.set('bag-info.txt', Buffer.from(info.replace(/^Payload-Oxum: .*$/m, oxum)));
  }
  for (const algorithm of ['sha256', 'sha512']) {
    const name = `manifest-${algorithm}.txt`;
    made.set(name, Buffer.from(list(sums(payload, algorithm), name)));
  }
  const key = hashOf(keys.publicKey.export({ type: 'spki', format: 'der' }));
  const exported = hashOf(made.get('manifest-sha256.txt') ?? '');
  const entries = entriesOf(made).map((entry) => {
    if (entry['event'] === 'key_made') return { ...entry, sha256: key };
    return entry['event'] === 'exported' ? { ...entry, sha256: exported } : entry;
  });
  const lines = chained(forgery.entries?.(entries) ?? entries, forgery.written);
  made.set('custody.jsonl', Buffer.from(log(lines.map((line) => `${line}\n`).join(''))));
  return signed(made, keys, list);
}

/** The list of lists and the signature over it made anew; all else stays. */
export function signed(files: Files, keys = own, list = (text: string, _: string) => text): Files {
  const made = new Map(files);
  const name = 'tagmanifest-sha256.txt';
  const tags = [...made.keys()].filter((path) => !path.startsWith('data/') && !path.startsWith(SEAL));
  const lines = tags
    .filter((path) => path !== name)
    .sort()
    .map((path) => `${hashOf(made.get(path) ?? '')}  ${path}\n`);
  const text = Buffer.from(list(lines.join(''), name));
  made.set(name, text);
  made.set(`${SEAL}/${name}.sig`, sign('sha256', text, keys.privateKey));
  made.set(
    `${SEAL}/public.pem`,
    Buffer.from(keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()),
  );
  return made;
}

export function entriesOf(files: Files): Entry[] {
  const lines = (files.get('custody.jsonl')?.toString() ?? '').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Entry);
}

/** Entries with numbers, links and hashes counted anew, as anyone can. */
function chained(entries: readonly Entry[], written = (says: string, _: number) => says): string[] {
  let prev = '0'.repeat(64);
  return entries.map(({ prev: _, seq: __, hash: ___, content, ...says }, index) => {
    const seq = index + 1;
    const text = written(sorted(says), index);
    const inner = content ?? hashOf(text);
    const hash = hashOf(sorted({ content: inner, prev, seq }));
    const line =
      content === undefined
        ? text.replace(/"salt":("[^"]*"),/, `"hash":"${hash}","prev":"${prev}","salt":$1,"seq":${seq},`)
        : sorted({ content, hash, prev, seq });
    prev = hash;
    return line;
  });
}

function sorted(fields: object): string {
  return JSON.stringify(fields, Object.keys(fields).sort());
}

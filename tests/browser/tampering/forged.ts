import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type Altered, type Files, withFile } from './altered';

const SEAL = 'seals/device-signature';
const hash = (algorithm: string, content: Buffer | string) =>
  createHash(algorithm).update(content).digest('hex');

/** A package with its lists written anew for what it holds now: a forger who knows BagIt and has no key. */
export function listedAnew(files: Files): Files {
  const made = new Map(files);
  const list = (algorithm: string, belongs: (path: string) => boolean) =>
    [...made.keys()]
      .filter(belongs)
      .sort()
      .map((path) => `${hash(algorithm, made.get(path) ?? '')}  ${path}\n`)
      .join('');
  const payload = (path: string) => path.startsWith('data/');
  const sizes = [...made].flatMap(([path, content]) => (payload(path) ? [content.length] : []));
  const oxum = `Payload-Oxum: ${sizes.reduce((sum, size) => sum + size, 0)}.${sizes.length}`;
  const info = made.get('bag-info.txt')?.toString() ?? '';
  made.set('bag-info.txt', Buffer.from(info.replace(/^Payload-Oxum: .*$/m, oxum)));
  for (const algorithm of ['sha256', 'sha512'])
    made.set(`manifest-${algorithm}.txt`, Buffer.from(list(algorithm, payload)));
  const tag = (path: string) => !payload(path) && !path.startsWith(SEAL) && path !== 'tagmanifest-sha256.txt';
  made.set('tagmanifest-sha256.txt', Buffer.from(list('sha256', tag)));
  return made;
}

/** The same signed with a key that the forger made; the log goes on naming the first one. */
function signedAnew(
  files: Files,
  { privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject },
): Files {
  const signature = sign('sha256', files.get('tagmanifest-sha256.txt') ?? Buffer.alloc(0), privateKey);
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  return withFile(
    withFile(files, `${SEAL}/tagmanifest-sha256.txt.sig`, signature),
    `${SEAL}/public.pem`,
    pem.toString(),
  );
}

/** A key of the forger's own. */
const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

/**
 * A package whose log goes on as if the installation had made a new key and exported again: everything fits but what the log
 * sealed before, and what others said of it.
 */
export function continued(files: Files): Files {
  const listed = listedAnew(files);
  const lines = (listed.get('custody.jsonl')?.toString() ?? '').trimEnd().split('\n');
  const fingerprint = hash('sha256', keys.publicKey.export({ type: 'spki', format: 'der' }));
  const list = hash('sha256', listed.get('manifest-sha256.txt') ?? '');
  const log = [...lines, entryAfter(lines.length, lines.at(-1), 'key_made', null, fingerprint)];
  log.push(entryAfter(log.length, log.at(-1), 'exported', 'C0001', list));
  return signedAnew(listedAnew(withFile(listed, 'custody.jsonl', `${log.join('\n')}\n`)), keys);
}

function entryAfter(
  count: number,
  before: string | undefined,
  event: string,
  kase: string | null,
  sha256: string,
): string {
  const { hash: prev } = JSON.parse(before ?? '') as { hash: string };
  const says = { at: '2026-11-22T11:00:00.000Z', case: kase, event, evidence: null, salt: '00', sha256 };
  return chained({ ...says, prev, seq: count + 1 });
}

/** An entry with its hash, as the read-me tells how to count it. */
function chained({ prev, seq, content, ...says }: Record<string, unknown>): string {
  const sum = (fields: object) => hash('sha256', sorted(fields));
  const whole = { ...says, prev, seq, hash: sum({ content: content ?? sum(says), prev, seq }) };
  return sorted(content === undefined ? whole : { ...whole, content });
}

function sorted(fields: object): string {
  return JSON.stringify(fields, Object.keys(fields).sort());
}

/** Each file of the payload altered with all lists written anew: without a seal, with the old one, with one of their own. */
export function* relisted(files: Files): Generator<Altered> {
  for (const path of files.keys()) {
    if (/^tagmanifest|^manifest|^seals|^bag-info/.test(path)) continue;
    const content = Buffer.concat([files.get(path) ?? Buffer.alloc(0), Buffer.from('\n')]);
    const forged = listedAnew(withFile(files, path, content));
    yield { kind: 'lists written anew', name: path, files: forged };
    yield { kind: 'lists and signature made anew', name: path, files: signedAnew(forged, keys) };
    const bare = withFile(
      withFile(forged, `${SEAL}/public.pem`, null),
      `${SEAL}/tagmanifest-sha256.txt.sig`,
      null,
    );
    yield { kind: 'lists made anew, seal taken off', name: path, files: bare };
  }
}

/** The seal of another package of the same installation, and of another installation, put in place of the own one. */
export function* replayed(files: Files, others: readonly Files[]): Generator<Altered> {
  for (const [index, other] of others.entries()) {
    const seals = [`${SEAL}/public.pem`, `${SEAL}/tagmanifest-sha256.txt.sig`];
    const moved = seals.reduce((made, path) => withFile(made, path, other.get(path) ?? null), files);
    yield { kind: 'the seal of another package', name: `package ${index}`, files: moved };
    const log = other.get('custody.jsonl') ?? null;
    yield {
      kind: 'the log of another package',
      name: `package ${index}`,
      files: listedAnew(withFile(files, 'custody.jsonl', log)),
    };
    const both = withFile(listedAnew(moved), 'custody.jsonl', log);
    yield { kind: 'log and seal of another package', name: `package ${index}`, files: listedAnew(both) };
  }
}

/** The custody log cut, joined again with every hash counted anew, and with its clock moved; all lists written anew. */
export function* rewrittenLogs(files: Files): Generator<Altered> {
  const lines = (files.get('custody.jsonl')?.toString() ?? '').trimEnd().split('\n');
  const made = (kind: string, name: string, log: readonly string[]): Altered => ({
    kind,
    name,
    files: listedAnew(withFile(files, 'custody.jsonl', log.map((line) => `${line}\n`).join(''))),
  });
  for (const index of lines.keys()) {
    const cut = lines.filter((_, at) => at !== index);
    yield made('an entry of the log taken out', `entry ${index + 1}`, cut);
    yield made('an entry taken out, the rest joined again', `entry ${index + 1}`, joined(cut));
    yield made('the end of the log cut off', `from entry ${index + 1}`, lines.slice(0, index));
    const moved = lines.map((line, at) => (at === index ? line.replace(/"at":"\d{4}/, '"at":"2020') : line));
    if (moved[index] === lines[index]) continue;
    yield made('the clock of an entry moved', `entry ${index + 1}`, moved);
    yield made('a clock moved, the rest joined again', `entry ${index + 1}`, joined(moved));
  }
}

/** Numbers, links and hashes counted anew from the first entry on, as anyone can. */
export function joined(lines: readonly string[]): string[] {
  let prev = '0'.repeat(64);
  return lines.map((line, index) => {
    const { hash: _, ...rest } = JSON.parse(line) as Record<string, unknown>;
    const made = chained({ ...rest, seq: index + 1, prev });
    prev = (JSON.parse(made) as { hash: string }).hash;
    return made;
  });
}

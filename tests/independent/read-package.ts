import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/**
 * A reader of packages that shares nothing with the code that writes them: Node's own hashes and CRC, and a ZIP parser of
 * its own, after APPNOTE 6.3.10 and RFC 8493. Tests hold the writer and the verifier against it.
 */
export interface ReadPackage {
  folder: string;
  /** By path within the bag. */
  files: Map<string, Buffer>;
  /** What does not hold, in words; empty for a sound package. */
  problems: string[];
}

export function readPackage(zipPath: string): ReadPackage {
  const { folder, files, problems } = readArchive(readFileSync(zipPath));
  return {
    folder,
    files,
    problems: [...problems, ...bagProblems(files), ...chainProblems(files), ...sealProblems(files)],
  };
}

function readArchive(zip: Buffer): ReadPackage {
  const problems: string[] = [];
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) return { folder: '', files, problems: ['no end of the central directory'] };
  let at = zip.readUInt32LE(end + 16);
  let folder: string | undefined;
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.toString('latin1', at, at + 4) !== 'PK\x01\x02')
      return { folder: '', files, problems: ['directory damaged'] };
    const [method, sum, size] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 24),
    ];
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const path = zip.toString('utf8', at + 46, at + 46 + name);
    if (!/^[\x21-\x7e]+$/.test(path)) problems.push(`name is not ASCII: ${path}`);
    if (method !== 0) problems.push(`not stored: ${path}`);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + size);
    if (crc32(content) !== sum) problems.push(`CRC differs: ${path}`);
    const slash = path.indexOf('/');
    folder ??= path.slice(0, slash);
    if (path.slice(0, slash) !== folder) problems.push(`outside the folder: ${path}`);
    if (files.has(path.slice(slash + 1))) problems.push(`twice: ${path}`);
    files.set(path.slice(slash + 1), content);
    at += 46 + name + extra + comment;
  }
  return { folder: folder ?? '', files, problems };
}

function bagProblems(files: Map<string, Buffer>): string[] {
  const problems: string[] = [];
  if (files.get('bagit.txt')?.toString() !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    problems.push('bagit.txt is not the declaration of BagIt 1.0');
  const payload = [...files.keys()].filter((path) => path.startsWith('data/'));
  const tags = [...files.keys()].filter(
    (path) => !/^(?:data|seals\/device-signature)\/|^tagmanifest-/.test(path),
  );
  for (const [list, expected] of [
    ['manifest-sha256.txt', payload],
    ['manifest-sha512.txt', payload],
    ['tagmanifest-sha256.txt', tags],
  ] as const) {
    const algorithm = list.includes('512') ? 'sha512' : 'sha256';
    const lines = (files.get(list)?.toString() ?? '').trimEnd().split('\n');
    const listed = lines.map((line) => line.slice(line.indexOf('  ') + 2));
    for (const path of expected) if (!listed.includes(path)) problems.push(`${path} is not in ${list}`);
    if (new Set(listed).size !== listed.length) problems.push(`${list} names a file twice`);
    for (const [index, path] of listed.entries()) {
      const content = files.get(path);
      if (content === undefined) problems.push(`${path} is in ${list} only`);
      else if (lines[index] !== `${createHash(algorithm).update(content).digest('hex')}  ${path}`)
        problems.push(`${path} does not have the sum in ${list}`);
    }
  }
  const bytes = payload.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
  const oxum = /^Payload-Oxum: (.*)$/m.exec(files.get('bag-info.txt')?.toString() ?? '')?.[1];
  if (oxum !== `${bytes}.${payload.length}`) problems.push(`Payload-Oxum is ${oxum}`);
  return problems;
}

/** Node's own ECDSA over the list of lists, with the key whose SHA-256 the log names. */
function sealProblems(files: Map<string, Buffer>): string[] {
  const [pem, signature, signed] = [
    'seals/device-signature/public.pem',
    'seals/device-signature/tagmanifest-sha256.txt.sig',
    'tagmanifest-sha256.txt',
  ].map((path) => files.get(path));
  if (!pem || !signature || !signed) return ['not signed'];
  try {
    const key = createPublicKey(pem);
    const fingerprint = createHash('sha256')
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest('hex');
    const named = (files.get('custody.jsonl')?.toString() ?? '')
      .split('\n')
      .findLast((line) => line.includes('"event":"key_made"'));
    if (!named?.includes(`"sha256":"${fingerprint}"`)) return ['signed with another key than the log names'];
    return verify('sha256', signed, key, signature) ? [] : ['the signature does not hold'];
  } catch {
    return ['the key cannot be read'];
  }
}

/** The rule as the read-me tells it, for entries of strings, integers and null, where sorted keys are all JCS asks for. */
function chainProblems(files: Map<string, Buffer>): string[] {
  const problems: string[] = [];
  const sealed = new Map<string, string>();
  let before = '0'.repeat(64);
  const lines = (files.get('custody.jsonl')?.toString() ?? '').split('\n').slice(0, -1);
  for (const [index, line] of lines.entries()) {
    const { hash, prev, seq, content, ...says } = JSON.parse(line) as Record<string, string | number | null>;
    if (seq !== index + 1) problems.push(`custody entry ${index + 1} has number ${seq}`);
    if (prev !== before) problems.push(`custody entry ${index + 1} does not follow`);
    if (sumOf({ content: content ?? sumOf(says), prev, seq }) !== hash)
      problems.push(`custody entry ${index + 1} changed`);
    if (says['event'] === 'captured' || says['event'] === 'imported')
      sealed.set(String(says['evidence']), String(says['sha256']));
    before = String(hash);
  }
  for (const path of files.keys()) {
    const exhibit = /^data\/(?:evidence\/(?=\w+\/capture)|imports\/(?=\w+\/import))(\w+)\/\w+\.json$/.exec(
      path,
    )?.[1];
    const content = files.get(path);
    if (exhibit === undefined || content === undefined) continue;
    if (createHash('sha256').update(content).digest('hex') !== sealed.get(exhibit))
      problems.push(`${path} is not sealed`);
  }
  return problems;
}

function sumOf(fields: object): string {
  return createHash('sha256')
    .update(JSON.stringify(fields, Object.keys(fields).sort()))
    .digest('hex');
}

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { runCommand } from '../../commands/run-command';
import { squeezed } from './planted';

/** All that the bytes of a file can be read as. */
export interface Said {
  plain: string;
  squeezed: string;
  /** Without digits. */
  letters: string;
}

/** Every file under a folder, and every file packed in one of them, by its path. */
export async function filesUnder(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const name = path.relative(folder, file);
    files.set(name, bytes);
    if (bytes.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') continue;
    const inside = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
    await runCommand('unzip', ['-q', '-o', file, '-d', inside]);
    for (const [part, content] of await filesUnder(inside)) files.set(`${name}/${part}`, content);
    await rm(inside, { recursive: true, force: true });
  }
  return files;
}

/** What a file says by its name, its bytes, and whatever is packed or encoded in them. */
export function saidBy(name: string, bytes: Buffer): Said {
  const texts = [name, ...unpacked(bytes).flatMap(decodings)];
  const all = [...texts, ...texts.flatMap(encodedIn)];
  const plain = [
    ...all,
    ...['', ' '].flatMap((gap) => all.map((text) => text.replace(/<[^<>]*>/g, gap))),
  ].join('\n');
  const words = squeezed(plain);
  return { plain, squeezed: `${words}\n${pixelsIn(bytes)}`, letters: words.replace(/\d/g, '') };
}

/** The bytes, and what is deflated in them beside pixels. */
function unpacked(bytes: Buffer): Buffer[] {
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b ? [gunzipSync(bytes)] : [];
  const texts = chunksOf(bytes).filter(({ name }) => /^[it]TXt$|^zTXt$/.test(name));
  return [bytes, ...gzip, ...texts.flatMap(({ content }) => inflated(content))];
}

/** The bytes of a PNG's pixels; nothing in them is parted or encoded once more. */
function pixelsIn(bytes: Buffer): string {
  const chunks = chunksOf(bytes).filter(({ name }) => name === 'IDAT');
  const packed = Buffer.concat(chunks.map(({ content }) => content));
  return packed.length === 0 ? '' : inflateSync(packed).toString('latin1').toLowerCase();
}

/** A text chunk may be deflated behind its name (PNG, sections 11.3.3 and 11.3.4). */
function inflated(content: Buffer): Buffer[] {
  const start = content.indexOf(0x78);
  try {
    return start === -1 ? [] : [inflateSync(content.subarray(start))];
  } catch {
    return [];
  }
}

/** UTF-16 may begin at any byte of a database's file. */
function decodings(bytes: Buffer): string[] {
  const decode = (charset: string, from = 0) => new TextDecoder(charset).decode(bytes.subarray(from));
  const wide = bytes.includes(0)
    ? [decode('utf-16le'), decode('utf-16le', 1), decode('utf-16be'), decode('utf-16be', 1)]
    : [];
  return [decode('utf-8'), decode('gb18030'), ...wide];
}

/** What a text says in percent signs, entities, escapes and base64, also where one is in another. */
function encodedIn(text: string): string[] {
  const once = plainOf(text);
  const twice = plainOf(once);
  return [once, twice, ...[text, twice].flatMap(base64In)];
}

function plainOf(text: string): string {
  return text
    .replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString())
    .replace(/&#x([\da-f]{1,6});|&#(\d{1,7});/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(Math.min(0x10ffff, hex ? Number.parseInt(hex, 16) : Number(decimal))),
    )
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('+', ' ');
}

function base64In(text: string): string[] {
  return [...text.matchAll(/[\w+/-]{16,}/g)].flatMap(({ 0: run }) =>
    [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString()),
  );
}

/** The chunks of a PNG; none where it is no PNG. */
export function chunksOf(bytes: Buffer): { name: string; content: Buffer }[] {
  if (!bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return [];
  const chunks = [];
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ name, content: bytes.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { Files } from './altered';

/** A ZIP of files under one folder, as another program makes it, which minds no name. */
export async function zipOf(files: Iterable<[string, Buffer]>, folder: string): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 0, useWebWorkers: false });
  for (const [path, content] of files) await writer.add(`${folder}/${path}`, new Uint8ArrayReader(content));
  return Buffer.from(await writer.close());
}

/** Archives that were damaged as archives, or made to write where they must not. */
export async function damagedZips(
  files: Files,
  folder: string,
): Promise<{ kind: string; name: string; zip: Buffer }[]> {
  const whole = await zipOf(files, folder);
  const made: { kind: string; name: string; zip: Buffer }[] = [];
  for (let share = 0; share < 1; share += 0.04) {
    const length = Math.floor(whole.length * share);
    made.push({ kind: 'the ZIP cut short', name: `after ${length} bytes`, zip: whole.subarray(0, length) });
  }
  const body = [...files].filter(([, content]) => content.length > 40);
  for (const [path, content] of body) {
    const at = whole.indexOf(content.subarray(0, 40));
    const zip = Buffer.from(whole);
    zip[at + 7] = (zip[at + 7] ?? 0) ^ 4;
    made.push({ kind: 'a bit of the ZIP turned over', name: path, zip });
  }
  for (const slip of [
    '../added.txt',
    '../../added.txt',
    'data/../../added.txt',
    'data/../added.txt',
    './added.txt',
  ])
    made.push({
      kind: 'a name that leads elsewhere',
      name: slip,
      zip: await zipOf([...files, [slip, Buffer.from('added')]], folder),
    });
  return made;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { digestNow } from '../../../utils/custody/digest';
import { composePackage } from '../../../utils/packaging/bag';
import { writeBagInfo } from '../../../utils/packaging/bag-info';
import { SIGNATURE } from '../../../utils/packaging/device-seal';
import { writeManifest } from '../../../utils/packaging/manifests';
import { inOrder } from '../../../utils/packaging/package-file';
import type { PackedFile } from '../../../utils/packaging/read-packed';
import { REDACTIONS } from '../../../utils/packaging/redacted-findings';
import { belongTogether } from '../../../utils/packaging/redacted-pair';
import { verifyPackage } from '../../../utils/packaging/verify';
import { composeZip } from '../../../utils/packaging/zip';
import { filesIn } from './packed-files';
import { PERSON, REDACTION, redactedSample, wholeSample } from './redacted-sample';
import { sampleInput } from './sample-package';
import { run } from './unpacked';

type Files = Map<string, Uint8Array<ArrayBuffer>>;

const whole = await filesIn((await composePackage(wholeSample())).blob);
const redacted = await filesIn((await composePackage(await redactedSample())).blob);
const TEXT = 'data/evidence/E0001/text.txt';
const textOf = (files: Files, path: string) => new TextDecoder().decode(files.get(path));
const bytes = (text: string) => new TextEncoder().encode(text);

const scratch = mkdtempSync(join(tmpdir(), 'redacted-tampering-'));
afterAll(() => rmSync(scratch, { recursive: true }));
/** What the shell script said of the last forgery. */
let said = '';

function shellOf(zip: Uint8Array): string {
  rmSync(join(scratch, 'bag'), { recursive: true, force: true });
  writeFileSync(join(scratch, 'forged.zip'), zip);
  run(scratch, 'unzip', '-oq', 'forged.zip');
  return run(join(scratch, 'bag'), 'sh', 'verify/verify.sh').said;
}

/** The redacted package with changes, all its lists and its signature made anew by whoever has its very key. */
async function forged(changes: Record<string, string | null>): Promise<{ path: string; problem: string }[]> {
  const contents: Files = new Map(redacted);
  for (const [path, content] of Object.entries(changes))
    if (content === null) contents.delete(path);
    else contents.set(path, bytes(content));
  const files = (payload: boolean) =>
    inOrder(
      [...contents]
        .filter(([path]) => path.startsWith('data/') === payload && !/^(?:tagmanifest|seals)/.test(path))
        .map(([path, content]) => ({ path, content, digest: digestNow(content) })),
    );
  contents.set(
    'bag-info.txt',
    bytes(writeBagInfo({ software: '', date: '', name: '', description: '' }, files(true))),
  );
  contents.set('manifest-sha256.txt', bytes(writeManifest(files(true), 'sha256')));
  contents.set('manifest-sha512.txt', bytes(writeManifest(files(true), 'sha512')));
  const tags = bytes(writeManifest(files(false), 'sha256'));
  contents.set('tagmanifest-sha256.txt', tags);
  contents.set(SIGNATURE, await sampleInput().signer.sign(tags));
  const entries = [...contents].map(([path, content]) => {
    return { path: `bag/${path}`, content, size: content.length, crc32: digestNow(content).crc32 };
  });
  const zip = composeZip(entries, '2026-11-22T18:30:00');
  const check = await verifyPackage(zip);
  said = shellOf(new Uint8Array(await zip.arrayBuffer()));
  const problems = check.ok ? [] : check.problems;
  // That the list is another than the one the export sealed is told of every forgery.
  return problems.filter(({ problem }) => problem !== 'other_export');
}

describe('a redacted package that was altered, its lists written anew with its own key', () => {
  it('is right where nothing else is changed', async () => {
    expect(await forged({})).toEqual([]);
    expect(said).toMatch(/^manifest-sha512.txt: \d+ files OK$/m);
    expect(said).not.toContain('not what was sealed');
  });

  it('a covered file that was exchanged is not the one that the list of redactions names', async () => {
    expect(await forged({ [TEXT]: 'nothing was here' })).toEqual([{ path: TEXT, problem: 'not_sealed' }]);
    expect(said).toContain(`${TEXT}: not what was sealed`);
  });

  it('an original put in place of its covered copy is told, too', async () => {
    expect(await forged({ [TEXT]: textOf(whole, TEXT) })).toEqual([{ path: TEXT, problem: 'not_sealed' }]);
  });

  it('a file taken away is missing, and one added was never put there', async () => {
    expect(await forged({ [TEXT]: null })).toEqual([{ path: TEXT, problem: 'missing' }]);
    const added = 'data/evidence/E0003/rendering.png';
    expect(await forged({ [added]: 'x' })).toEqual([{ path: added, problem: 'not_sealed' }]);
    expect(said).toContain(`${added}: not what was sealed`);
  });

  it('a list of redactions that was changed is not the one that the log seals', async () => {
    const list = textOf(redacted, REDACTIONS);
    for (const changed of [
      list.replace('"not_looked_through"', '"person"'),
      list.replace(/"original": "[0-9a-f]{64}"/, `"original": "${'0'.repeat(64)}"`),
      list.replace(/"sha256": "[0-9a-f]{64}"/, `"sha256": "${'0'.repeat(64)}"`),
    ]) {
      expect(changed).not.toBe(list);
      expect(await forged({ [REDACTIONS]: changed })).toContainEqual({
        path: REDACTIONS,
        problem: 'not_sealed',
      });
      expect(said).toContain(`${REDACTIONS}: not what was sealed`);
    }
  });

  it('without its list of redactions no file of an exhibit is what was sealed', async () => {
    const problems = await forged({ [REDACTIONS]: null });
    expect(problems).toContainEqual({ path: TEXT, problem: 'not_sealed' });
    expect(said).toContain(`${TEXT}: not what was sealed`);
    expect(await forged({ [REDACTIONS]: '{}' })).toContainEqual({ path: REDACTIONS, problem: 'unreadable' });
  });
});

const packed = (files: Files): PackedFile[] =>
  [...files].map(([path, content]) => ({
    path,
    size: content.length,
    crc32: null,
    async *read() {
      yield content;
    },
  }));
const withText = (files: Files, path: string, text: string): Files =>
  new Map([...files, [path, bytes(text)]]);

describe('a redacted package beside a whole one', () => {
  it('belongs to the one that it was made from', async () => {
    expect(await belongTogether(packed(whole), packed(redacted))).toEqual([]);
  });

  it('does not belong to one whose original was exchanged', async () => {
    expect(await belongTogether(packed(withText(whole, TEXT, 'another text')), packed(redacted))).toEqual([
      { path: TEXT, problem: 'other_original' },
    ]);
  });

  it('does not belong to one with another sealed record, or of another installation', async () => {
    const record = 'data/evidence/E0001/capture.json';
    const other = withText(whole, record, textOf(whole, record).replace('abab', 'cdcd'));
    expect(await belongTogether(packed(other), packed(redacted))).toEqual([
      { path: record, problem: 'other_record' },
    ]);
    const log = textOf(whole, 'custody.jsonl').replace(/"hash":"[0-9a-f]{64}"/, `"hash":"${'0'.repeat(64)}"`);
    expect(await belongTogether(packed(withText(whole, 'custody.jsonl', log)), packed(redacted))).toEqual([
      { path: 'custody.jsonl', problem: 'other_log' },
    ]);
  });

  it('is told when a covered copy says something else than its original beside the covers', async () => {
    const copy = textOf(redacted, TEXT);
    const changed = withText(redacted, TEXT, copy.replace('-128.00', '-228.00'));
    expect(copy).toContain('-128.00');
    expect(await belongTogether(packed(whole), packed(changed))).toEqual([
      { path: TEXT, problem: 'other_content' },
    ]);
  });

  it('a whole package is no redacted one', async () => {
    expect(await belongTogether(packed(whole), packed(whole))).toEqual([
      { path: REDACTIONS, problem: 'not_redacted' },
    ]);
  });
});

it('what the person leaves out stays out, and what they lift is shown', async () => {
  const input = await redactedSample({
    ...REDACTION,
    texts: REDACTION.texts.map((one) => ({ ...one, lifted: one.text === PERSON.name })),
    leftOut: [{ evidence: 1, part: 'dom.html' }],
    seen: [1, 3],
  });
  const files = await filesIn((await composePackage(input)).blob);
  expect(files.has('data/evidence/E0001/dom.html')).toBe(false);
  expect(textOf(files, TEXT)).toContain(PERSON.name);
  expect(files.has('data/evidence/E0003/rendering.png')).toBe(true);
});

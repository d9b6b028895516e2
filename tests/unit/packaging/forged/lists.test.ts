import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { captured, sampleInput } from '../sample-package';
import { type Files, fabricated, filesOf, hashOf, withFile } from './fabricate';
import { byScript, verdictOn } from './verdict';

let files: Files;
beforeAll(async () => {
  files = await filesOf(sampleInput({ evidence: [captured({ number: 1 })] }));
});

const CASE = 'data/case.json';
const ofCase = (change: (line: string) => string) => (text: string) =>
  text.replace(/^.*data\/case\.json$/m, change);
const only = (list: string, change: (text: string) => string) => (text: string, name: string) =>
  name === list ? change(text) : text;
const RIGHT = { script: 'right', pages: 'right' };
const WRONG = { script: 'wrong', pages: 'wrong' };

test('a package that is somebody’s own from the first entry on is whole: only the key tells it from another', async () => {
  expect(await verdictOn(files)).toMatchObject(RIGHT);
  expect(await verdictOn(fabricated(files))).toMatchObject(RIGHT);
});

describe.concurrent('a list, signed but not written as lists are, is caught by the script and by the pages', () => {
  test.each<[string, (text: string, name: string) => string]>([
    ['a line for binary files', ofCase((line) => line.replace('  ', ' *'))],
    ['a line twice', ofCase((line) => `${line}\n${line}`)],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['a sum in capitals', ofCase((line) => line.replace(/^\w+/, (sum) => sum.toUpperCase()))],
    ['a tab in place of a space', ofCase((line) => line.replace('  ', '\t '))],
    ['a remark', (text) => `# whatever\n${text}`],
    ['an escaped line', ofCase((line) => `\\${line}`)],
    ['no last line feed', (text) => text.slice(0, -1)],
    ['an empty line', (text) => `${text}\n`],
    ['a path that begins with a dot', ofCase((line) => line.replace('data/', './data/'))],
    ['a path that goes up and down again', ofCase((line) => line.replace('data/', 'data/../data/'))],
    ['a path of two lines', ofCase((line) => line.replace('data/', 'data//'))],
    [
      'a line as BSD writes it',
      only(
        'manifest-sha256.txt',
        ofCase((line) => `SHA256 (${CASE}) = ${line.slice(0, 64)}`),
      ),
    ],
    [
      'a file outside of the package',
      only('manifest-sha256.txt', (text) => `${text}${hashOf(readFileSync('/dev/null'))}  /dev/null\n`),
    ],
    [
      'one list without a file that the other has',
      only(
        'manifest-sha512.txt',
        ofCase(() => ''),
      ),
    ],
    [
      'one list without a line that the other has',
      only('manifest-sha512.txt', (text) => text.replace(/^.*data\/case\.json\n/m, '')),
    ],
  ])('%s', async (_, list) => {
    expect(await verdictOn(fabricated(files, { list }))).toMatchObject(WRONG);
  });
  test.each([
    ['of the payload names what is none', 'manifest-', 'bagit.txt'],
    ['of all else names payload', 'tagmanifest-', CASE],
  ])('that %s', async (_, begins, path) => {
    const list = (text: string, name: string) => {
      const sum = hashOf(files.get(path) ?? '', name.includes('512') ? 'sha512' : 'sha256');
      return name.startsWith(begins) ? `${text}${sum}  ${path}\n` : text;
    };
    expect(await verdictOn(fabricated(files, { list }))).toMatchObject(WRONG);
  });
});

describe.concurrent('a name that is not plain, though it is listed and signed, is caught', () => {
  test.each([
    ['by case alone another’s', 'data/Case.json'],
    ['the folder’s by case alone', 'Data/case.json'],
    ['with a blank', 'data/a b.txt'],
    ['composed', 'data/\u00e9.txt'],
    ['decomposed', 'data/e\u0301.txt'],
    ['that turns the writing direction', 'data/gpj\u202e.exe'],
    ['with a backslash', 'data/a\\b.txt'],
    ['that begins with a minus', 'data/-rf'],
    ['with quotes', `data/a'b".txt`],
    ['with a command', 'data/$(id).txt'],
    ['that is hidden', 'data/.hidden'],
    ['that macOS makes', 'data/.DS_Store'],
    ['that ends with a dot, which Windows leaves out', 'data/case.json.'],
    ['that a shell takes for many', 'data/*'],
    ['with markup', 'data/"><img src=x onerror=alert(1)>'],
    ['beside the time stamps', 'seals/rfc3161/note.txt'],
    ['in a hidden folder of a time stamp', 'seals/rfc3161/.x-3/response.tsr'],
    ['in the folder of a time stamp, but no part of it', 'seals/rfc3161/x-3/more.pem'],
  ])('%s', async (_, path) => {
    expect(await verdictOn(fabricated(withFile(files, path, 'x')))).toMatchObject(WRONG);
  });
});

describe.concurrent('the declaration of the bag', () => {
  test.each([
    ['of another version', 'bagit.txt', 'BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n'],
    ['missing', 'bagit.txt', null],
    ['with another sum of bytes', 'bag-info.txt', 'Payload-Oxum: 9.9\n'],
  ])('%s', async (_, path, content) => {
    const forged = fabricated(withFile(files, path, content), { keepsInfo: true });
    expect(await verdictOn(forged)).toMatchObject(WRONG);
  });
});

describe.concurrent('in an unpacked folder the script catches', () => {
  test.each<[string, (bag: string) => void]>([
    [
      'a link in place of a file, though it leads to the same bytes',
      (bag) => {
        writeFileSync(`${bag}.target`, readFileSync(join(bag, CASE)));
        rmSync(join(bag, CASE));
        symlinkSync(`${bag}.target`, join(bag, CASE));
      },
    ],
    ['a link to a folder', (bag) => symlinkSync('/', join(bag, 'data/all'))],
    [
      'what never ends to be read',
      (bag) => void execFileSync('sh', ['-c', 'mkfifo "$0"', join(bag, 'data/pipe')]),
    ],
  ])('%s', async (_, lay) => {
    let target = '';
    const { verdict } = await byScript(files, (bag) => {
      target = `${bag}.target`;
      lay(bag);
    });
    rmSync(target, { force: true });
    expect(verdict).toBe('wrong');
  });

  test('a name that would have a terminal say that all is well, and does not print it', async () => {
    const { verdict, said } = await byScript(files, (bag) =>
      writeFileSync(join(bag, 'data/\u001b[2J\u001b[HOK'), ''),
    );
    expect(verdict).toBe('wrong');
    expect(said).not.toContain('\u001b');
  });
});

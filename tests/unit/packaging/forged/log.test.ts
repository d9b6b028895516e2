import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { CustodyEvent } from '../../../../utils/model/custody';
import VERIFY_PS1 from '../../../../utils/packaging/scripts/verify.ps1?raw';
import VERIFY_SH from '../../../../utils/packaging/scripts/verify.sh?raw';
import { captured, sampleInput } from '../sample-package';
import { type Entry, type Files, type Forgery, fabricated, filesOf, hashOf, withFile } from './fabricate';
import { verdictOn } from './verdict';

let files: Files;
beforeAll(async () => {
  files = await filesOf(sampleInput({ evidence: [captured({ number: 1 })] }));
});

const RECORD = 'data/evidence/E0001/capture.json';
const RIGHT = { script: 'right', pages: 'right' };
const WRONG = { script: 'wrong', pages: 'wrong' };
/** The second entry, which seals the exhibit, written otherwise, with its hash counted over that. */
const sealing = (change: (says: string) => string): Forgery => ({
  written: (says, index) => (index === 1 ? change(says) : says),
});
const added = (more: Entry) => (entries: Entry[]) => [...entries.slice(0, -1), more, ...entries.slice(-1)];
const entry = (changes: Entry): Entry => ({
  at: '2026-11-22T10:06:00.000Z',
  case: null,
  event: 'captured',
  evidence: 'E0001',
  salt: '5a',
  sha256: null,
  ...changes,
});

test('the scripts know every event that a log may tell', () => {
  for (const script of [VERIFY_SH, VERIFY_PS1]) expect(script).toContain(CustodyEvent.options.join('|'));
});

describe.concurrent('a log, signed but not written as logs are, is caught by the script and by the pages', () => {
  test.each<[string, Forgery]>([
    ['a byte order mark', { log: (text) => `\ufeff${text}` }],
    ['line ends of Windows', { log: (text) => text.replaceAll('\n', '\r\n') }],
    ['a blank at the end of a line', { log: (text) => text.replace('\n', ' \n') }],
    ['an empty line', { log: (text) => text.replace('\n', '\n\n') }],
    ['no last line feed', { log: (text) => text.slice(0, -1) }],
    ['a zero byte, which shells pass over', { log: (text) => text.replace('"at"', '"a\0t"') }],
    ['a number as 1.0', { log: (text) => text.replace('"seq":1,', '"seq":1.0,') }],
    ['a number as 1e0', { log: (text) => text.replace('"seq":1,', '"seq":1e0,') }],
    ['nothing', { log: () => '' }],
    ['the log of two installations', { log: (text) => text + text }],
    ['a number left out', { log: (text) => text.replace(/\n.*"seq":3.*\n/, '\n') }],
    ['a field more', sealing((says) => says.replace('"event"', '"edited":"no","event"'))],
    ['a time twice', sealing((says) => says.replace('{', '{"at":"2020-01-01T00:00:00.000Z",'))],
    ['an exhibit twice', sealing((says) => says.replace('"evidence"', '"evidence":"E0009","evidence"'))],
    ['a hash twice', sealing((says) => says.replace('"sha256"', `"sha256":"${'0'.repeat(64)}","sha256"`))],
    ['letters by their numbers', sealing((says) => says.replace('captured', 'captur\\u0065d'))],
    ['an event that there is not', sealing((says) => says.replace('captured', 'blessed'))],
    ['a time that is none', sealing((says) => says.replace(/"at":"[^"]*"/, '"at":"yesterday"'))],
    ['a hash in capitals', sealing((says) => says.replace(/[0-9a-f]{64}/, (sum) => sum.toUpperCase()))],
  ])('%s', async (_, forgery) => {
    expect(await verdictOn(fabricated(files, forgery))).toMatchObject(WRONG);
  });
});

describe.concurrent('an exhibit that was not sealed so is caught', () => {
  const forged = '{"evidence":"E0001","parts":[]}';
  const parts = [...['dom.html', 'pixels-1.png', 'reading.json', 'text.txt']];
  const without = () =>
    parts.reduce((made, name) => withFile(made, RECORD.replace('capture.json', name), null), files);

  test.each([
    ['sealed a second time, after', false],
    ['sealed a second time, before', true],
  ])('%s', async (_, first) => {
    const again = entry({ sha256: hashOf(forged) });
    const entries = first ? (all: Entry[]) => [...all.slice(0, 1), again, ...all.slice(1)] : added(again);
    expect(await verdictOn(fabricated(withFile(without(), RECORD, forged), { entries }))).toMatchObject(
      WRONG,
    );
  });
  test('captured, by the log, but brought by the person, by its folder', async () => {
    const record = '{"evidence":"E0007","parts":[]}';
    const imported = withFile(files, 'data/imports/E0007/import.json', record);
    const told = (event: string) => added(entry({ event, evidence: 'E0007', sha256: hashOf(record) }));
    expect(await verdictOn(fabricated(imported, { entries: told('imported') }))).toMatchObject(RIGHT);
    expect(await verdictOn(fabricated(imported, { entries: told('captured') }))).toMatchObject(WRONG);
  });
  test('under the number of another', async () => {
    const copy = withFile(files, 'data/evidence/E0008/capture.json', forged);
    const entries = added(entry({ evidence: 'E0008', sha256: hashOf(forged) }));
    expect(await verdictOn(fabricated(copy, { entries }))).toMatchObject(WRONG);
  });
  test('with a file out of its folder', async () => {
    const path = 'data/evidence/E0009/x.txt';
    const record = `{"evidence":"E0001","parts":[{"name":"../E0009/x.txt","sha256":"${hashOf('x')}"}]}`;
    const made = withFile(withFile(without(), RECORD, record), path, 'x');
    const entries = (all: Entry[]) =>
      all.map((one) => (one['event'] === 'captured' ? { ...one, sha256: hashOf(record) } : one));
    expect(await verdictOn(fabricated(made, { entries }))).toMatchObject(WRONG);
  });
});

test('an entry that is dated before an earlier one is told, and is no fault of the package', async () => {
  const entries = (all: Entry[]) =>
    all.map((one, index) => (index === 2 ? { ...one, at: '2024-01-01T00:00:00.000Z' } : one));
  const verdict = await verdictOn(fabricated(files, { entries }));
  expect(verdict).toMatchObject(RIGHT);
  expect(verdict.said).toContain('has an entry dated 2024-01-01, after one of 2026-11-22');
});

describe.concurrent('a key of another kind than devices have is caught, though its signature holds', () => {
  test.each([
    ['P-384', generateKeyPairSync('ec', { namedCurve: 'secp384r1' })],
    ['secp256k1', generateKeyPairSync('ec', { namedCurve: 'secp256k1' })],
    ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ])('%s', async (_, keys) => {
    expect(await verdictOn(fabricated(files, { keys }))).toMatchObject(WRONG);
  });
});

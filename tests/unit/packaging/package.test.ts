import { readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isWhole } from '../../../utils/custody/chain';
import type { CustodyEntry } from '../../../utils/model/custody';
import { composePackage } from '../../../utils/packaging/bag';
import { goodOutput } from '../../../utils/packaging/good-output';
import { verifyPackage } from '../../../utils/packaging/verify';
import { readPackage } from '../../independent/read-package';
import { captured, custodyOf, sampleCase, sampleInput } from './sample-package';
import { run, type Unpacked, unpacked } from './unpacked';

let sample: Unpacked;
const made: string[] = [];

async function unpack(...input: Parameters<typeof unpacked>): Promise<Unpacked> {
  const result = await unpacked(...input);
  made.push(dirname(result.zip));
  return result;
}

beforeAll(async () => {
  sample = await unpack(sampleInput());
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const text = (path: string) => readFileSync(join(sample.bag, path), 'utf8');
const json = (path: string) => JSON.parse(text(path));

describe('a package on a stranger’s computer', () => {
  test('unzip finds no fault, and neither do sha256sum and sha512sum', () => {
    expect(run('.', 'unzip', '-t', sample.zip)).toMatchObject({ status: 0 });
    for (const [tool, list] of [
      ['sha256sum', 'manifest-sha256.txt'],
      ['sha512sum', 'manifest-sha512.txt'],
      ['sha256sum', 'tagmanifest-sha256.txt'],
    ] as const)
      expect(run(sample.bag, tool, '--strict', '-c', list), list).toMatchObject({ status: 0 });
  });

  test.each(['bash', 'sh'])('verify.sh says under %s exactly what the read-me promises', (shell) => {
    const { status, said } = run('/', shell, join(sample.bag, 'verify/verify.sh'));
    const payload = sample.package.files.filter(({ path }) => path.startsWith('data/')).length;
    const { fingerprint } = sampleInput().signer;
    const tags = sample.package.files.length - payload - 3;
    const good = {
      payloadFiles: payload,
      tagFiles: tags,
      entries: text('custody.jsonl').split('\n').length - 1,
      stamps: [],
      key: fingerprint,
    };
    expect(said.trimEnd()).toBe(goodOutput({ ...good, fingerprint: sample.package.tagManifestSha256 }));
    expect(status).toBe(0);
    const promised = goodOutput({ ...good, fingerprint: '…' });
    expect(text('README.html')).toContain(promised);
    expect(text('README.zh.html')).toContain(promised);
  });

  test('a reader that shares no code with the writer finds the same files and no problem', () => {
    const read = readPackage(sample.zip);
    expect(read.problems).toEqual([]);
    expect(read.folder).toBe('WW-C0001-20261122');
    expect([...read.files.keys()]).toEqual(sample.package.files.map(({ path }) => path));
  });

  test('the files are those of the contract', () => {
    expect(sample.package.fileName).toBe('WW-C0001-20261122.zip');
    expect(sample.package.files.map(({ path }) => path)).toEqual(
      [
        ...['README.html', 'README.zh.html', 'bag-info.txt', 'bagit.txt', 'custody.jsonl', 'data/case.json'],
        ...['en.html', 'en.txt', 'zh.html', 'zh.txt'].map((end) => `data/complaint.support.${end}`),
        ...[
          'E0001/capture.json',
          'E0001/dom.html',
          'E0001/pixels-1.png',
          'E0001/reading.json',
          'E0001/text.txt',
        ].map((end) => `data/evidence/${end}`),
        ...[
          'E0003/capture.json',
          'E0003/dom.html',
          'E0003/reading.json',
          'E0003/rendering.png',
          'E0003/text.txt',
        ].map((end) => `data/evidence/${end}`),
        ...['data/contacts.json', 'data/notes.json'],
        ...['data/corroboration.json', 'data/histories.json', 'data/findings.json'],
        ...[
          'data/evidence-index.csv',
          'data/evidence-index.html',
          'data/failures.json',
          'data/messages.json',
        ],
        ...['data/method.html', 'data/method.zh.html'],
        ...['cn-electronic-data', 'cn-evidence-list', 'us-fre-902-certification'].flatMap((name) => [
          `data/court/${name}.docx`,
          `data/court/${name}.html`,
        ]),
        ...['data/transactions.csv', 'data/transactions.json', 'manifest-sha256.txt', 'manifest-sha512.txt'],
        ...['public.pem', 'tagmanifest-sha256.txt.sig'].map((name) => `seals/device-signature/${name}`),
        ...['tagmanifest-sha256.txt', 'verify/verify.html', 'verify/verify.ps1', 'verify/verify.sh'],
      ].sort(),
    );
  });

  test('rows, failures and messages name their exhibit, and the case its own', () => {
    expect(json('data/transactions.json')).toMatchObject([
      { evidence: 'E0001', amount: { value: '-128.00' } },
    ]);
    expect(json('data/failures.json')).toMatchObject([{ evidence: 'E0003', code: 'E-409' }]);
    expect(json('data/messages.json')).toMatchObject([{ evidence: 'E0003', text: '请稍等' }]);
    expect(json('data/case.json')).toMatchObject({ case: 'C0001', evidence: ['E0001', 'E0003'] });
  });

  test('a card number that the person typed leaves neither with the case nor with the contact log', async () => {
    const card = '4111 1111 1111 1111';
    const call = { id: 'c', caseNumber: 1, way: 'phone', by: 'me', on: '2026-11-20', at: null } as const;
    const { bag } = await unpack(
      sampleInput({
        case: { ...sampleCase, whatHappened: `I gave them ${card}.` },
        contacts: [
          {
            ...call,
            withWhom: 'Desk 7',
            reference: 'TK-20400',
            said: `They asked for ${card}.`,
            promisedBy: null,
            answer: 'person',
            evidence: [1, 9],
          },
        ],
      }),
    );
    const [log, about] = ['contacts', 'case'].map((name) =>
      readFileSync(join(bag, `data/${name}.json`), 'utf8'),
    );
    expect(`${log}${about}`).not.toContain('1111 1111');
    expect(JSON.parse(log ?? '')).toMatchObject([
      { withWhom: 'Desk 7', reference: 'TK-20400', evidence: ['E0001'] },
    ]);
  });

  test('of other cases the custody log shows bare hashes only', () => {
    const lines: CustodyEntry[] = text('custody.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const whole = lines.filter(isWhole).map(({ event, evidence }) => `${event} ${evidence}`);
    expect(whole).toEqual([
      'key_made null',
      'captured E0001',
      'linked E0001',
      'captured E0003',
      'linked E0003',
      'exported null',
    ]);
    expect(Object.keys(lines[3] ?? {})).toEqual(['content', 'hash', 'prev', 'seq']);
    expect(text('custody.jsonl')).not.toMatch(/C0002|E1001/);
  });

  test('a page’s own markup is named in the read-me and not linked', () => {
    expect(text('README.html')).toContain('dom.html (page content)');
    expect(text('README.html')).not.toMatch(/href="[^"]*dom\.html"/);
  });

  test('the complaint links to exhibits that are in the package, and to no others', () => {
    const page = text('data/complaint.support.en.html');
    expect(page).toContain('(<a href="evidence-index.html#E0001">E0001</a>, E0009)');
    expect(text('data/evidence-index.html')).toContain('id="E0001"');
  });
});

describe('composing', () => {
  test('the same input gives the same bytes, but for the signature, which is another each time', async () => {
    const { signer } = sampleInput();
    const still = { ...signer, sign: async () => new Uint8Array(70) };
    const made = await Promise.all(
      [still, still, signer, signer].map((one) => composePackage(sampleInput({ signer: one }))),
    );
    const [one, two, three, four] = await Promise.all(
      made.map(async ({ blob }) => Buffer.from(await blob.arrayBuffer())),
    );
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
    expect(three?.equals(four ?? Buffer.alloc(0))).toBe(false);
  });

  test('an empty case is a sound package too', async () => {
    const bare = { ...sampleCase, title: '', provider: '', evidence: [] };
    const empty = await unpack(sampleInput({ case: bare, evidence: [], drafts: [], custody: custodyOf([]) }));
    expect(readPackage(empty.zip).problems).toEqual([]);
    expect(run(empty.bag, 'sh', 'verify/verify.sh')).toMatchObject({ status: 0 });
    expect(await verifyPackage(empty.package.blob)).toEqual({ ok: true, files: empty.package.files.length });
  });

  test('300 exhibits make a sound package', async () => {
    const evidence = Array.from({ length: 300 }, (_, index) => captured({ number: index + 1 }));
    const many = await unpack(sampleInput({ evidence, custody: custodyOf(evidence) }));
    expect(readPackage(many.zip).problems).toEqual([]);
    expect(run('.', 'unzip', '-tq', many.zip)).toMatchObject({ status: 0 });
    expect(await verifyPackage(many.package.blob)).toEqual({ ok: true, files: many.package.files.length });
    expect(JSON.parse(readFileSync(join(many.bag, 'data/transactions.json'), 'utf8'))).toHaveLength(300);
  });

  test('the bytes of exhibits are not read while composing', async () => {
    const [exhibit] = sampleInput().evidence;
    if (exhibit === undefined) throw new Error('the sample has no exhibit');
    const stored = {
      ...exhibit,
      file: (name: string) => {
        const blob = exhibit.file(name);
        for (const way of ['arrayBuffer', 'text', 'stream', 'bytes'])
          Object.defineProperty(blob, way, { value: () => expect.fail(`${name} was read`) });
        return blob;
      },
    };
    const composed = await composePackage(sampleInput({ evidence: [stored] }));
    expect(composed.files.some(({ path }) => path === 'data/evidence/E0001/dom.html')).toBe(true);
  });

  test('a stored file of another size than was sealed is refused by name', async () => {
    const exhibit = { ...captured({ number: 1 }), file: () => new Blob(['x']) };
    await expect(composePackage(sampleInput({ evidence: [exhibit] }))).rejects.toThrow('E0001/capture.json');
  });
});

describe('what the shell script sees', () => {
  test('a changed, a lost and an added file are each named', async () => {
    const { bag } = await unpack(sampleInput());
    const check = () => run(bag, 'sh', 'verify/verify.sh');
    writeFileSync(join(bag, 'data/evidence/E0001/text.txt'), 'page 2');
    expect(check()).toMatchObject({ status: 1, said: expect.stringContaining('E0001/text.txt: FAILED') });
    writeFileSync(join(bag, 'data/evidence/E0001/text.txt'), 'page 1');
    expect(check().status).toBe(0);
    writeFileSync(join(bag, 'data/extra file.txt'), '');
    expect(check()).toMatchObject({
      status: 1,
      said: expect.stringContaining('extra file.txt: not in the list'),
    });
    unlinkSync(join(bag, 'data/extra file.txt'));
    unlinkSync(join(bag, 'data/case.json'));
    expect(check()).toMatchObject({ status: 1, said: expect.stringContaining('data/case.json') });
  });

  test('a line that the tools would pass over in silence is not passed over', async () => {
    const { bag } = await unpack(sampleInput());
    const list = join(bag, 'tagmanifest-sha256.txt');
    const lines = readFileSync(list, 'utf8');
    for (const damaged of [`#${lines.slice(1)}`, lines.replace('  ', ' !'), `${lines.slice(0, -1)}x`]) {
      writeFileSync(list, damaged);
      const { status, said } = run(bag, 'sh', 'verify/verify.sh');
      expect(said).toContain('NOT OK');
      expect(status).toBe(1);
    }
  });

  test('where there is no sha256sum, as on older Macs, shasum does', () => {
    const script = text('verify/verify.sh')
      .replaceAll('command -v sha', 'command -v ./no-such-sha')
      .replace('./no-such-shasum', 'shasum');
    writeFileSync(
      join(dirname(sample.zip), 'verify.sh'),
      script.replace('cd "$(dirname "$0")/.."', `cd '${sample.bag}'`),
    );
    const { status, said } = run('/', 'sh', join(dirname(sample.zip), 'verify.sh'));
    expect(said).toContain('OK: every file is as listed');
    expect(status).toBe(0);
  });
});

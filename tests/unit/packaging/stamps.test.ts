import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextEntry } from '../../../utils/custody/chain';
import { digestNow, piecesOf } from '../../../utils/custody/digest';
import type { CustodyEntry } from '../../../utils/model/custody';
import type { TimeStamp } from '../../../utils/model/time-stamp';
import { goodOutput } from '../../../utils/packaging/good-output';
import { inspectFiles } from '../../../utils/packaging/inspect-files';
import { stampsOver } from '../../../utils/packaging/time-stamps';
import { verifyPackage } from '../../../utils/packaging/verify';
import { readPackage } from '../../independent/read-package';
import { TimeAuthority } from '../../independent/time-authority';
import { sampleInput } from './sample-package';
import { stampOver } from './sample-stamp';
import { run, type Unpacked, unpacked } from './unpacked';

const one = new TimeAuthority({ between: 1 });
const other = new TimeAuthority({ key: 'rsa', carriesChain: false });
/** Its certificate is valid for a few seconds more. */
let closing: TimeAuthority;
const HOUR_MS = 3_600_000;

let sample: Unpacked;
let stamps: TimeStamp[];
let chain: readonly CustodyEntry[];

beforeAll(async () => {
  const input = sampleInput({
    async stampsOf(custody) {
      const [second, last] = [custody[1], custody.at(-1)];
      if (second === undefined || last === undefined) throw new Error('the sample has no chain');
      chain = custody;
      closing = new TimeAuthority({ valid: [-1, 8 / 86_400] });
      stamps = [
        await stampOver(last, one, 'one'),
        await stampOver(last, other, 'other'),
        await stampOver(second, closing, 'closing'),
        { ...(await stampOver(last, one, 'failed')), state: 'failed', problem: 'expired' },
        await stampOver({ ...last, hash: 'ab'.repeat(32) }, one, 'lost-store'),
      ];
      return stamps;
    },
  });
  sample = await unpacked(input);
}, 60_000);
afterAll(() => {
  for (const authority of [one, other, closing]) authority?.close();
  rmSync(dirname(sample.zip), { recursive: true });
});

const seq = () => chain.length;
const text = (path: string) => readFileSync(join(sample.bag, path), 'utf8');
const inspect = () => inspectFiles(filesOf(sample));
const filesOf = ({ package: { files }, bag }: Unpacked) =>
  files.map(({ path }) => {
    const bytes = new Uint8Array(readFileSync(join(bag, path)));
    return { path, size: bytes.length, crc32: null, read: () => piecesOf(new Blob([bytes])) };
  });

describe('a package with time stamps', () => {
  test('holds those over its own chain, each with what was asked, what came and the certificates', () => {
    const held = sample.package.files.filter(({ path }) => path.startsWith('seals/rfc3161/'));
    expect(held.map(({ path }) => path)).toEqual(
      ['closing-2', `one-${seq()}`, `other-${seq()}`].flatMap((folder) =>
        ['chain.pem', 'request.tsq', 'response.tsr'].map((name) => `seals/rfc3161/${folder}/${name}`),
      ),
    );
    expect(readPackage(sample.zip).problems).toEqual([]);
  });

  test('passes OpenSSL with the commands of its read-me', () => {
    const hash = chain.at(-1)?.hash ?? '';
    const folder = `seals/rfc3161/one-${seq()}`;
    const given = ['-in', `${folder}/response.tsr`, '-CAfile', `${folder}/chain.pem`];
    for (const over of [
      ['-digest', hash],
      ['-queryfile', `${folder}/request.tsq`],
    ])
      expect(run(sample.bag, 'openssl', 'ts', '-verify', ...over, ...given).said).toContain(
        'Verification: OK',
      );
    expect(text('README.html')).toContain(
      `openssl ts -verify -digest ${hash} -in ${folder}/response.tsr -CAfile ${folder}/chain.pem`,
    );
    expect(text('README.zh.html')).toContain(`openssl ts -verify -digest ${hash}`);
  });

  test('verify.sh says exactly what the read-me promises, also once a certificate is no longer valid', async () => {
    const shown = stampsOver(chain, stamps);
    const end = execFileSync('openssl', ['x509', '-noout', '-enddate', '-in', `${closing.folder}/tsa.pem`], {
      encoding: 'utf8',
    });
    const left = Date.parse(end.replace('notAfter=', '')) - Date.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, left) + 1_500));
    const folder = 'seals/rfc3161/closing-2';
    const now = ['-queryfile', `${folder}/request.tsq`, '-in', `${folder}/response.tsr`];
    const plain = run(sample.bag, 'openssl', 'ts', '-verify', ...now, '-CAfile', `${folder}/chain.pem`);
    expect(plain.said).toContain('certificate has expired');
    for (const shell of ['bash', 'sh']) {
      const { status, said } = run('/', shell, join(sample.bag, 'verify/verify.sh'));
      const payload = sample.package.files.filter(({ path }) => path.startsWith('data/')).length;
      const good = {
        payloadFiles: payload,
        tagFiles: sample.package.files.length - payload - 3,
        entries: seq(),
        stamps: shown,
        key: sampleInput().signer.fingerprint,
      };
      expect(said.trimEnd()).toBe(goodOutput({ ...good, fingerprint: sample.package.tagManifestSha256 }));
      expect(status).toBe(0);
      expect(text('README.html')).toContain(goodOutput({ ...good, fingerprint: '…' }));
    }
    expect(await verifyPackage(sample.package.blob)).toEqual({
      ok: true,
      files: sample.package.files.length,
    });
  }, 60_000);

  test('is told of by name, time, entry and last certificate', async () => {
    const { stamps: inspected } = await inspect();
    expect(
      inspected.map(({ folder, seq, problem, by, remark }) => [folder, seq, problem, by?.signer, remark]),
    ).toEqual([
      ['seals/rfc3161/closing-2', 2, null, 'Invented tsa', null],
      [`seals/rfc3161/one-${seq()}`, seq(), null, 'Invented tsa', null],
      [`seals/rfc3161/other-${seq()}`, seq(), null, 'Invented tsa', null],
    ]);
    const fingerprint = (pem: string) =>
      execFileSync('openssl', ['x509', '-noout', '-fingerprint', '-sha256'], { input: pem, encoding: 'utf8' })
        .replace(/^.*=|:|\n/g, '')
        .toLowerCase();
    const [, ofOne, ofOther] = inspected.map(({ by }) => by?.last);
    expect(ofOne).toMatchObject({
      name: 'Invented root',
      selfSigned: true,
      fingerprint: fingerprint(one.read('root.pem')),
    });
    expect(ofOther).toMatchObject({ selfSigned: false, fingerprint: fingerprint(other.read('tsa.pem')) });
    expect(inspected[1]?.by?.time).toBe(stamps[0]?.time);
  });
});

describe('what is said of time', () => {
  const sentence = { en: 'no time stamp from a third party', zh: '不含第三方时间戳' };

  test('a package says that it holds no time stamp only where it holds none', async () => {
    const { bag } = await unpacked(sampleInput());
    const bare = (path: string) => readFileSync(join(bag, path), 'utf8');
    expect([bare('README.html').includes(sentence.en), bare('README.zh.html').includes(sentence.zh)]).toEqual(
      [true, true],
    );
    expect([text('README.html').includes(sentence.en), text('README.zh.html').includes(sentence.zh)]).toEqual(
      [false, false],
    );
    expect(text('README.html')).toContain('-attime');
    rmSync(dirname(bag), { recursive: true });
  });

  test.each([
    ['an entry with a later time than its stamp', 'clock_ahead', 48, 0],
    ['a reply entered with an earlier time than its own', 'clock_behind', 0, -48],
    ['less than a day between them', null, 23, -23],
    ['a stamp asked for much later', null, -9_000, 0],
  ])('%s is told as %s', async (_, remark, entryHours, replyHours) => {
    const hoursFromNow = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();
    const bare = { evidence: null, case: null, sha256: null } as const;
    const [first] = await sampleInput()
      .seal('00'.repeat(32))
      .then(({ custody }) => custody);
    if (first === undefined) throw new Error('the sample has no chain');
    const second = nextEntry(first, {
      ...bare,
      at: hoursFromNow(entryHours),
      event: 'exported',
      case: 'C0001',
    });
    const stamp = await stampOver(second, one, 'one');
    const { sha256 } = digestNow(stamp.response ?? new Uint8Array());
    const custody = [
      first,
      second,
      nextEntry(second, { ...bare, at: hoursFromNow(replyHours), event: 'stamped', sha256 }),
    ];
    const made = await unpacked({
      ...sampleInput({ evidence: [] }),
      seal: async () => ({ custody, stamps: [stamp] }),
    });
    const { stamps: inspected } = await inspectFiles(filesOf(made));
    expect(inspected).toMatchObject([{ problem: null, remark }]);
    rmSync(dirname(made.bag), { recursive: true });
  });
});

describe('a time stamp that was tampered with by whoever holds the key', () => {
  const wrong = async () =>
    (await inspect()).stamps.filter(({ problem }) => problem !== null).map(({ problem }) => problem);
  const change = async (way: () => void, undo: () => void) => {
    way();
    const found = [
      await wrong(),
      run(sample.bag, 'sh', 'verify/verify.sh').said.includes('NOT a time stamp'),
    ];
    undo();
    return found;
  };
  const at = (name: string) => join(sample.bag, 'seals/rfc3161', name);

  test('exchanged with the reply of another authority, or over another entry, it holds for neither', async () => {
    const swap = (a: string, b: string) => {
      renameSync(at(a), at('aside'));
      renameSync(at(b), at(a));
      renameSync(at('aside'), at(b));
    };
    const [a, b] = [`one-${seq()}/response.tsr`, `other-${seq()}/response.tsr`];
    expect(
      await change(
        () => swap(a, b),
        () => swap(a, b),
      ),
    ).toEqual([['wrong_nonce', 'wrong_nonce'], true]);
    const c = 'closing-2/response.tsr';
    expect(
      await change(
        () => swap(a, c),
        () => swap(a, c),
      ),
    ).toEqual([['wrong_imprint', 'wrong_imprint'], true]);
  });

  test('certificates that did not come with the reply are told', async () => {
    const pem = at(`one-${seq()}/chain.pem`);
    const before = readFileSync(pem);
    appendFileSync(pem, other.read('root.pem'));
    expect(await wrong()).toEqual(['broken_chain']);
    writeFileSync(pem, before);
    expect(await wrong()).toEqual([]);
  });
});

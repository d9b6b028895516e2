import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { piecesOf } from '../../../utils/custody/digest';
import type { CustodyEntry } from '../../../utils/model/custody';
import type { PackageProblem } from '../../../utils/model/inspection';
import { inspectFiles } from '../../../utils/packaging/inspect-files';
import { custodyOf, sampleInput } from './sample-package';
import { run, type Unpacked, unpacked } from './unpacked';

const made: Unpacked[] = [];
afterAll(() => {
  for (const { zip } of made) rmSync(dirname(zip), { recursive: true });
});

/** The chain as earlier versions wrote it: each entry hashed in one piece, without salt; and an export that seals nothing. */
function earlierChain(events: (entry: CustodyEntry) => boolean): CustodyEntry[] {
  const chain: CustodyEntry[] = [];
  const exported = {
    at: '2026-11-22T10:30:04.000Z',
    event: 'exported',
    evidence: null,
    case: 'C0001',
    sha256: null,
  } as const;
  for (const { at, event, evidence, case: kase, sha256 } of [
    ...custodyOf(sampleInput().evidence).filter(events),
    exported,
  ]) {
    const prev = chain.at(-1)?.hash ?? '0'.repeat(64);
    const content = { at, case: kase, event, evidence, prev, seq: chain.length + 1, sha256 };
    chain.push({ ...content, hash: createHash('sha256').update(JSON.stringify(content)).digest('hex') });
  }
  return chain;
}

async function packed(custody: CustodyEntry[]): Promise<Unpacked> {
  const one = await unpacked({ ...sampleInput(), seal: async () => ({ custody, stamps: [] }) });
  made.push(one);
  return one;
}

/** Without the files that `left` names. */
async function inspect({ package: { files }, bag }: Unpacked, left?: RegExp) {
  const there = files.filter(({ path }) => left === undefined || !left.test(path));
  const { files: found, ...rest } = await inspectFiles(
    there.map(({ path }) => {
      const bytes = readFileSync(join(bag, path));
      return { path, size: bytes.length, crc32: null, read: () => piecesOf(new Blob([bytes])) };
    }),
  );
  const wrong = found.flatMap(({ path, problem }): [string, PackageProblem][] =>
    problem ? [[path, problem]] : [],
  );
  return { ...rest, wrong };
}

describe('a package of an earlier version', () => {
  let signed: Unpacked;
  let unsigned: Unpacked;
  beforeAll(async () => {
    signed = await packed(earlierChain(() => true));
    unsigned = await packed(earlierChain(({ event }) => event !== 'key_made'));
  });

  test('whose entries were hashed in one piece, and whose export sealed nothing, is right', async () => {
    expect(await inspect(signed)).toMatchObject({ wrong: [], signed: true, keys: 1, stamps: [] });
    const log = readFileSync(join(signed.bag, 'custody.jsonl'), 'utf8').split('\n');
    expect(Object.keys(JSON.parse(log[3] ?? ''))).toEqual(['hash', 'seq']);
    expect(run(signed.bag, 'sh', 'verify/verify.sh')).toMatchObject({ status: 0 });
  });

  test('that has no signature, and whose log names no key, is told to be unsigned, not to be damaged; nor to be good', async () => {
    expect(await inspect(unsigned, /^seals/)).toMatchObject({ wrong: [], signed: false, key: null });
    rmSync(join(unsigned.bag, 'seals'), { recursive: true });
    const { status, said } = run(unsigned.bag, 'sh', 'verify/verify.sh');
    expect(said).toContain('NOT SIGNED (as packages of earlier versions were)');
    expect(said).not.toContain('the signature is NOT good');
    expect(status).toBe(1);
  });

  test('a log that names a key asks for its signature', async () => {
    const { wrong, signed: is } = await inspect(signed, /^seals/);
    expect({ wrong, is }).toEqual({ wrong: [['seals/device-signature/public.pem', 'missing']], is: true });
  });
});

test('a log that names two keys is right, and said to name two', async () => {
  const input = sampleInput();
  const first = custodyOf(input.evidence);
  const chain = custodyOf(input.evidence, { before: { ...input.signer, fingerprint: 'ab'.repeat(32) } });
  expect(chain).toHaveLength(first.length + 1);
  const one = await unpacked(sampleInput({ custody: chain }));
  made.push(one);
  expect(await inspect(one)).toMatchObject({ wrong: [], keys: 2, key: input.signer.fingerprint });
  expect(run(one.bag, 'sh', 'verify/verify.sh')).toMatchObject({
    status: 0,
    said: expect.stringContaining('custody.jsonl names 2 keys'),
  });
});

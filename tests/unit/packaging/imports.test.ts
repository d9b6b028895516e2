import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyPackage } from '../../../utils/packaging/verify';
import { readPackage } from '../../independent/read-package';
import { brought } from './sample-import';
import { captured, custodyOf, row, sampleCase, sampleInput } from './sample-package';
import { run, type Unpacked, unpacked } from './unpacked';

/** As a wallet might write it: GB18030 and a tab behind each cell. Nothing of it may change. */
const CONTENT = '交易号\t,金额\t\r\n2026111922001400000000000001\t,-128.00\t\r\n';

let sample: Unpacked;

beforeAll(async () => {
  const later = row({ status: { raw: '退款成功', value: 'refunded' } });
  const evidence = [
    captured({ number: 1 }),
    captured({ number: 2, reading: { transactions: [later] } }),
    brought(4, '账单(1).csv', CONTENT),
  ];
  const kase = { ...sampleCase, evidence: [1, 2, 4] };
  sample = await unpacked(sampleInput({ case: kase, evidence, custody: custodyOf(evidence) }));
});
afterAll(() => rmSync(dirname(sample.zip), { recursive: true }));

const text = (path: string) => readFileSync(join(sample.bag, path), 'utf8');

describe('a file of the person’s own in a package', () => {
  test('lies byte for byte under data/imports, beside what was captured', () => {
    expect(text('data/imports/E0004/original.csv')).toBe(CONTENT);
    expect(JSON.parse(text('data/imports/E0004/import.json'))).toMatchObject({
      imported: { fileName: '账单(1).csv', kind: 'statement' },
    });
  });

  test('is sealed by the custody log like a capture: the verifier and a reader of other make agree', async () => {
    expect(readPackage(sample.zip).problems).toEqual([]);
    expect(await verifyPackage(new Blob([readFileSync(sample.zip)]))).toMatchObject({ ok: true });
    expect(run(sample.bag, 'sh', 'verify/verify.sh').status).toBe(0);
  });

  test('changed in the ZIP it is caught by both', async () => {
    const zip = readFileSync(sample.zip);
    const at = zip.indexOf(Buffer.from(CONTENT));
    zip[at] = (zip[at] ?? 0) ^ 1;
    expect(await verifyPackage(new Blob([zip]))).toMatchObject({
      ok: false,
      problems: [{ path: 'data/imports/E0004/original.csv', problem: 'changed' }],
    });
  });

  test('is called the person’s own in the read-me and the list of exhibits, its words quoted and harmless', () => {
    for (const [file, words] of [
      ['README.html', 'Put in by the person'],
      ['README.zh.html', '当事人放入的时间'],
      ['data/evidence-index.html', '当事人提供'],
    ] as const) {
      expect(text(file)).toContain(words);
      expect(text(file)).toContain('downloaded from the app &lt;b&gt;on 20 November&lt;/b&gt;');
    }
    expect(text('README.html')).toContain('as the person says; the file does not');
  });

  test('corroborates the page that shows the same transaction', () => {
    const { statements, rows } = JSON.parse(text('data/corroboration.json'));
    expect(statements).toMatchObject([{ exhibit: 'E0004', rows: 1, from: '2026-11-19' }]);
    expect(rows).toMatchObject([
      { result: 'matched', page: { exhibit: 'E0001', row: 1 }, statement: { exhibit: 'E0004', row: 1 } },
      { result: 'differs', differs: ['status'], page: { exhibit: 'E0002', row: 1 } },
    ]);
  });

  test('and both captures of it are one history, in the order in which its status changed', () => {
    const [history] = JSON.parse(text('data/histories.json'));
    expect(
      history.statuses.map(({ value, place }: { value: string; place: object }) => [value, place]),
    ).toEqual([
      ['succeeded', { exhibit: 'E0001', row: 1 }],
      ['refunded', { exhibit: 'E0002', row: 1 }],
      ['succeeded', { exhibit: 'E0004', row: 1 }],
    ]);
  });
});

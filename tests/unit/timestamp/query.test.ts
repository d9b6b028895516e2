import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { makeQuery } from '../../../utils/timestamp/query';

const HASH = '0123456789abcdef'.repeat(4);
const folder = mkdtempSync(path.join(tmpdir(), 'wallet-witness-query-'));
afterAll(() => rmSync(folder, { recursive: true }));

function asOpensslReads(query: Uint8Array): string {
  const file = path.join(folder, 'query.tsq');
  writeFileSync(file, query);
  return execFileSync('openssl', ['ts', '-query', '-in', file, '-text'], { encoding: 'utf8', stdio: 'pipe' });
}

it('OpenSSL reads the query: version, hash, certificates wanted', () => {
  const text = asOpensslReads(makeQuery(HASH));
  expect(text).toContain('Version: 1');
  expect(text).toContain('Hash Algorithm: sha256');
  expect(
    text.replaceAll(/^ {4}[0-9a-f]{4} - ([0-9a-f -]{47}).*$/gm, '$1').replaceAll(/[\s-]/g, ''),
  ).toContain(HASH);
  expect(text).toContain('Certificate required: yes');
});

it('two queries about the same differ', () => {
  expect(makeQuery(HASH)).not.toEqual(makeQuery(HASH));
});

it('any nonce is written as the number it is', () => {
  const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(bytes, (nonce) => {
      const number = BigInt(`0x${Buffer.from(nonce).toString('hex')}`);
      const text = asOpensslReads(makeQuery(HASH, nonce));
      const [, told = ''] = /Nonce: (0x[0-9A-F]+)/.exec(text) ?? [];
      expect(BigInt(told)).toBe(number);
    }),
    { numRuns: 20, examples: [[new Uint8Array(8)], [new Uint8Array(8).fill(255)]] },
  );
});

it.each(['', 'ab', HASH.toUpperCase(), `${HASH}0`])('%s is no imprint', (text) => {
  expect(() => makeQuery(text)).toThrow();
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkReply } from '../../../utils/timestamp/check-reply';
import { makeQuery } from '../../../utils/timestamp/query';
import { TimeAuthority, type Ways } from '../../independent/time-authority';

const HASH = '5d'.repeat(32);
const made: TimeAuthority[] = [];
afterAll(() => {
  for (const one of made) one.close();
});

/** An authority whose reply was checked, with what a package holds of it in the authority's folder. */
async function kept(ways: Ways): Promise<TimeAuthority> {
  const one = new TimeAuthority(ways);
  made.push(one);
  const request = makeQuery(HASH);
  const response = one.reply(request);
  const check = await checkReply(response, HASH, request);
  if (!check.ok) throw new Error(check.detail);
  const put = (name: string, content: string | Uint8Array) =>
    writeFileSync(path.join(one.folder, name), content);
  put('request.tsq', request);
  put('response.tsr', response);
  put('chain.pem', check.facts.chainPem);
  return one;
}

const VERIFY = ['ts', '-verify', '-in', 'response.tsr', '-CAfile', 'chain.pem'];

describe('what is kept of a stamp satisfies OpenSSL', () => {
  it.each<[string, Ways]>([
    ['RSA', { key: 'rsa', names: 'sha1' }],
    ['EC, SHA-512, one certificate between', { between: 1, digest: 'sha512', names: 'sha512' }],
    ['EC P-384, two certificates between', { key: 'ec384', between: 2, digest: 'sha384' }],
  ])('%s', async (_, ways) => {
    const one = await kept(ways);
    expect(one.run(...VERIFY, '-digest', HASH)).toContain('Verification: OK');
    expect(one.run(...VERIFY, '-queryfile', 'request.tsq')).toContain('Verification: OK');
    expect(() => one.run(...VERIFY, '-digest', 'a0'.repeat(32))).toThrow('imprint mismatch');
  });

  it('years later, too, when it is asked about the time that was named', async () => {
    const one = await kept({ between: 1 });
    const seconds = Math.floor(Date.now() / 1_000);
    const later = seconds + 400 * 24 * 60 * 60;
    const at = (time: number) => [...VERIFY, '-digest', HASH, '-attime', String(time)];
    expect(() => one.run(...at(later))).toThrow('certificate has expired');
    expect(one.run(...at(seconds))).toContain('Verification: OK');
  });

  it('where the reply lacks the root, with the root that the receiver has', async () => {
    const one = await kept({ carriesChain: false });
    expect(() => one.run(...VERIFY, '-digest', HASH)).toThrow();
    const args = ['ts', '-verify', '-in', 'response.tsr', '-CAfile', 'root.pem', '-untrusted', 'chain.pem'];
    expect(one.run(...args, '-digest', HASH)).toContain('Verification: OK');
  });
});

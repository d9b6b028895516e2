import { afterAll, describe, expect, it } from 'vitest';
import { checkReply } from '../../../utils/timestamp/check-reply';
import { makeQuery } from '../../../utils/timestamp/query';
import { TimeAuthority, type Ways } from '../../independent/time-authority';

const HASH = '5d'.repeat(32);
const made: TimeAuthority[] = [];
afterAll(() => {
  for (const one of made) one.close();
});

function authority(ways: Ways = {}): TimeAuthority {
  const one = new TimeAuthority(ways);
  made.push(one);
  return one;
}

const KINDS: [string, Ways][] = [
  ['EC P-256, SHA-256', {}],
  ['RSA, SHA-256, the certificate named by SHA-1', { key: 'rsa', names: 'sha1' }],
  ['RSA, SHA-512, the certificate named by SHA-512', { key: 'rsa', digest: 'sha512', names: 'sha512' }],
  ['EC P-384, SHA-384, one certificate between', { key: 'ec384', digest: 'sha384', between: 1 }],
  ['EC P-256, SHA-512, two certificates between', { digest: 'sha512', names: 'sha512', between: 2 }],
];

describe('the reply of a real authority', () => {
  it.each(KINDS)('%s: holds, and says the time that OpenSSL says', async (_, ways) => {
    const one = authority(ways);
    const query = makeQuery(HASH);
    const reply = one.reply(query);
    const check = await checkReply(reply, HASH, query);
    expect(check).toMatchObject({ ok: true });
    if (!check.ok) return;
    const { facts } = check;
    const told = one.run('ts', '-reply', '-in', 'r.tsr', '-text');
    const [, stamp = ''] = /Time stamp: (.*)/.exec(told) ?? [];
    expect(Date.parse(facts.time)).toBe(Date.parse(stamp));
    expect(told).toContain(`Policy OID: ${facts.policy}`);
    expect(told).toMatch(new RegExp(`Serial number: 0x${facts.serial}$`, 'im'));
    expect(facts.accuracyUs).toBe(1_500_000);
    expect(facts.signer).toBe('Invented tsa');
    expect(facts.last).toMatchObject({ name: 'Invented root', selfSigned: true });
    const printed = one.run('x509', '-in', 'root.pem', '-noout', '-fingerprint', '-sha256');
    expect(printed.replaceAll(':', '').toLowerCase()).toContain(facts.last.fingerprint);
    expect(facts.chainPem.match(/BEGIN/g)).toHaveLength(2 + (ways.between ?? 0));
  });

  it('without the certificates above its own it holds, and the root is called unknown', async () => {
    const query = makeQuery(HASH);
    const check = await checkReply(authority({ carriesChain: false }).reply(query), HASH, query);
    expect(check).toMatchObject({ ok: true, facts: { last: { name: 'Invented tsa', selfSigned: false } } });
  });

  it('a statement signed anew by the same certificate holds, too', async () => {
    const one = authority();
    const query = makeQuery(HASH);
    const again = one.sign(one.statementOf(one.reply(query)));
    expect(await checkReply(again, HASH, query)).toMatchObject({ ok: true });
  });
});

describe('a reply that does not hold', () => {
  const one = authority();
  const query = makeQuery(HASH);
  const reply = one.reply(query);

  it('the answer to another query about the same', async () => {
    const replayed = one.reply(makeQuery(HASH));
    expect(await checkReply(replayed, HASH, query)).toMatchObject({ ok: false, problem: 'wrong_nonce' });
  });

  it('the stamp of something else', async () => {
    const other = 'a0'.repeat(32);
    const elsewhere = one.reply(makeQuery(other));
    const found = await checkReply(elsewhere, HASH, query);
    expect(found).toMatchObject({ ok: false, problem: 'wrong_imprint' });
    expect(await checkReply(reply, other, query)).toMatchObject({ ok: false, problem: 'wrong_imprint' });
  });

  it.each([
    ['expired before that', { valid: [-20, -2] as [number, number] }, 'expired'],
    ['not valid yet', { valid: [2, 20] as [number, number] }, 'expired'],
    ['issued by one that may not issue', { between: 1, issues: 'critical,CA:FALSE' }, 'broken_chain'],
    [
      'below more than its issuers allow',
      { between: 2, issues: 'critical,CA:TRUE,pathlen:0' },
      'broken_chain',
    ],
  ])('a certificate %s', async (_, ways, problem) => {
    const bad = authority(ways);
    expect(await checkReply(bad.reply(query), HASH, query)).toMatchObject({ ok: false, problem });
  });

  it.each([
    ['for nothing in particular', ''],
    ['for something else', 'critical,codeSigning'],
    ['for naming times among others', 'critical,timeStamping,codeSigning'],
    ['for naming times, but not critically', 'timeStamping'],
  ])('a certificate %s', async (_, usage) => {
    const forged = authority({ usage }).sign(one.statementOf(reply));
    expect(await checkReply(forged, HASH, query)).toMatchObject({ ok: false, problem: 'broken_chain' });
  });

  it('a reply without the certificate that signed it', async () => {
    const bare = one.sign(one.statementOf(reply), '-nocerts');
    expect(await checkReply(bare, HASH, query)).toMatchObject({ ok: false, problem: 'broken_chain' });
  });

  it('an authority that says no', async () => {
    const refusal = one.reply(Uint8Array.of(0x30, 0x00));
    expect(await checkReply(refusal, HASH, query)).toMatchObject({ ok: false, problem: 'refused' });
  });

  it('a signed thing that is no time', async () => {
    const found = await checkReply(one.sign(new TextEncoder().encode('an invented text')), HASH, query);
    expect(found).toMatchObject({ ok: false, problem: 'unreadable' });
  });
});

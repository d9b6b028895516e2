import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeQuery } from '../../../../utils/timestamp/query';
import { granted, TimeAuthority, type Ways } from '../../../independent/time-authority';
import { captured, sampleInput } from '../sample-package';
import { entriesOf, type Files, fabricated, filesOf, signed } from './fabricate';
import { verdictOn } from './verdict';

const RIGHT = { script: 'right', pages: 'right' };
const WRONG = { script: 'wrong', pages: 'wrong' };
const one = new TimeAuthority();
const other = new TimeAuthority({ between: 1 });

let files: Files;
let hash: string;
let place: string;
beforeAll(async () => {
  files = fabricated(await filesOf(sampleInput({ evidence: [captured({ number: 1 })] })));
  const entries = entriesOf(files);
  hash = String(entries.at(-1)?.['hash']);
  place = `seals/rfc3161/one-${entries.length}`;
});
afterAll(() => {
  one.close();
  other.close();
});

interface Stamp {
  query: Uint8Array;
  reply: Uint8Array;
  chain: string;
}

const chainOf = (by: TimeAuthority, ...names: string[]) =>
  names.map((name) => by.read(`${name}.pem`)).join('');

/** A stamp over the last entry, that is right. */
function rightStamp(): Stamp {
  const query = makeQuery(hash);
  return { query, reply: one.reply(query), chain: chainOf(one, 'tsa', 'root') };
}

/** The package with the stamp beside it, all of it signed. */
function stamped({ query, reply, chain }: Stamp, at = place): Files {
  const stamp = { 'request.tsq': query, 'response.tsr': reply, 'chain.pem': chain };
  const more = Object.entries(stamp).map(
    ([name, content]) => [`${at}/${name}`, Buffer.from(content)] as const,
  );
  return signed(new Map([...files, ...more]));
}

/** What the authority says in its reply, said anew by another who signs as authorities do. */
function said(by: TimeAuthority, change: (statement: Buffer) => void, ...more: string[]): Partial<Stamp> {
  const query = makeQuery(hash);
  const statement = Buffer.from(one.statementOf(one.reply(query)));
  change(statement);
  return { query, reply: by.sign(statement, ...more) };
}

const inYear = (year: string) => (statement: Buffer) =>
  void statement.write(year, statement.indexOf(String(new Date().getUTCFullYear())), 'latin1');
const asked = (name: string, ...options: string[]) => {
  one.run('ts', '-query', '-digest', hash, ...options, '-out', name);
  const query = new Uint8Array(readFileSync(path.join(one.folder, name)));
  return { query, reply: one.reply(query) };
};

test('a stamp that is right is right to the script and to the pages', async () => {
  expect(await verdictOn(stamped(rightStamp()))).toMatchObject(RIGHT);
  const rootless = new TimeAuthority({ carriesChain: false, names: 'sha1' });
  const query = makeQuery(hash);
  const without = { query, reply: rootless.reply(query), chain: chainOf(rootless, 'tsa') };
  rootless.close();
  expect(await verdictOn(stamped(without))).toMatchObject(RIGHT);
});

describe('a stamp that is not is caught by both', () => {
  test.each<[string, () => Partial<Stamp>]>([
    ['from before its certificate was valid', () => said(one, inYear('2020'))],
    ['from after', () => said(one, inYear('2126'))],
    ['signed over SHA-1', () => said(one, () => undefined, '-md', 'sha1')],
    ['that names no certificate', unnamed],
    ['of another authority', () => said(other, () => undefined)],
    ['over a query without a nonce', () => asked('n.tsq', '-sha256', '-cert', '-no_nonce')],
    [
      'over a query for another policy',
      () => asked('p.tsq', '-sha256', '-cert', '-tspolicy', '1.3.6.1.4.1.13762.3'),
    ],
    ['that answers another query', () => ({ query: makeQuery(hash) })],
    ['with bytes behind the reply', () => ({ reply: Buffer.concat([rightStamp().reply, Buffer.from('x')]) })],
    ['with bytes behind the query', () => ({ query: Buffer.concat([makeQuery(hash), Buffer.from('x')]) })],
    ['with the authority’s certificate alone', () => ({ chain: chainOf(one, 'tsa') })],
    ['with the root alone', () => ({ chain: chainOf(one, 'root') })],
    ['with its chain turned round', () => ({ chain: chainOf(one, 'root', 'tsa') })],
    ['with its root twice', () => ({ chain: chainOf(one, 'tsa', 'root', 'root') })],
    [
      'with the root of another behind',
      () => ({ chain: chainOf(one, 'tsa', 'root') + chainOf(other, 'root') }),
    ],
    ['with words between its certificates', () => ({ chain: `trust me\n${chainOf(one, 'tsa', 'root')}` })],
  ])('%s', async (_, changes) => {
    const right = rightStamp();
    expect(await verdictOn(stamped({ ...right, ...changes() }))).toMatchObject(WRONG);
  });

  test.each<[string, Ways]>([
    ['not for naming times', { usage: 'critical,clientAuth' }],
    ['for more than naming times', { usage: 'critical,timeStamping,clientAuth' }],
    ['for naming times, but not critically', { usage: 'timeStamping' }],
    ['of an issuer that may not have another below', { between: 2, issues: 'critical,CA:TRUE,pathlen:0' }],
  ])('by a certificate %s', async (_, ways) => {
    const by = new TimeAuthority(ways);
    const names = [2, 1].slice(2 - (ways.between ?? 0)).map((number) => `between${number}`);
    writeFileSync(
      path.join(by.folder, 'root.pem'),
      names.map((name) => by.read(`${name}.pem`)).join('') + by.read('root.pem'),
    );
    const forged = { ...rightStamp(), ...said(by, () => undefined), chain: chainOf(by, 'tsa', 'root') };
    by.close();
    expect(await verdictOn(stamped(forged))).toMatchObject(WRONG);
  });

  test.each([0, 1])(
    'by a forger who sends a true root along with %i certificates of its name',
    async (between) => {
      const forger = new TimeAuthority({ between });
      const own = between === 0 ? '' : forger.read('between1.pem');
      writeFileSync(path.join(forger.folder, 'root.pem'), own + one.read('root.pem'));
      const forged = {
        ...rightStamp(),
        ...said(forger, () => undefined),
        chain: chainOf(forger, 'tsa', 'root'),
      };
      forger.close();
      expect(await verdictOn(stamped(forged))).toMatchObject(WRONG);
    },
  );

  test('in a folder that names another entry, or none', async () => {
    for (const at of [
      place.replace(/\d+$/, '2'),
      place.replace(/\d+$/, '99'),
      place.replace(/(\d+)$/, '0$1'),
      'seals/rfc3161/ONE-1',
    ])
      expect(await verdictOn(stamped(rightStamp(), at)), at).toMatchObject(WRONG);
  });
});

/** Signed, but the signature names no certificate (ESS): another could be put in the place of the one that signed. */
function unnamed(): Partial<Stamp> {
  const query = makeQuery(hash);
  writeFileSync(path.join(one.folder, 'content'), one.statementOf(one.reply(query)));
  const what = [
    '-in',
    'content',
    '-binary',
    '-nodetach',
    '-outform',
    'DER',
    '-out',
    'u.der',
    '-md',
    'sha256',
  ];
  const by = ['-signer', 'tsa.pem', '-inkey', 'tsa.key', '-certfile', 'root.pem'];
  one.run('cms', '-sign', ...what, '-econtent_type', '1.2.840.113549.1.9.16.1.4', ...by);
  return { query, reply: granted(readFileSync(path.join(one.folder, 'u.der'))) };
}

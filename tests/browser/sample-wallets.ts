import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { Reading } from '../../utils/model/reading';

const WALLETS = path.resolve(import.meta.dirname, '../../utils/wallets');

/** A saved page of the project with the address it stood at and what a reader must make of it. */
export interface SamplePage {
  /** `alipay/record-advanced`: the wallet's folder and the page's name. */
  name: string;
  wallet: string;
  url: string;
  html: string;
  expected: Pick<Reading, 'transactions' | 'failures' | 'messages'>;
}

const Header = v.object({ url: v.pipe(v.string(), v.url()) });
const Expected = v.pick(Reading, ['transactions', 'failures', 'messages']);

/** All saved pages of the wallets, in the order of their names. */
export function samplePages(): SamplePage[] {
  return readdirSync(WALLETS, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /^[^/]+\/fixtures\/[^/]+\.html$/.test(file))
    .sort()
    .map(samplePage);
}

/** The saved page that a wallet is shown by: the one with the most transactions. */
export function showcase(wallet: string): SamplePage {
  const [page] = samplePages()
    .filter((sample) => sample.wallet === wallet)
    .sort((one, other) => other.expected.transactions.length - one.expected.transactions.length);
  if (!page || page.expected.transactions.length === 0)
    throw new Error(`${wallet} has no saved page with transactions`);
  return page;
}

function samplePage(file: string): SamplePage {
  const html = readFileSync(path.join(WALLETS, file), 'utf8');
  const header = /^<!-- (\{.*?\}) -->/.exec(html)?.[1] ?? '{}';
  const expectation = path.join(WALLETS, file.replace(/\.html$/, '.expected.json'));
  return {
    name: file.replace('/fixtures/', '/').replace(/\.html$/, ''),
    wallet: file.split('/')[0] ?? '',
    url: v.parse(Header, JSON.parse(header)).url,
    html,
    expected: v.parse(Expected, JSON.parse(readFileSync(expectation, 'utf8'))),
  };
}

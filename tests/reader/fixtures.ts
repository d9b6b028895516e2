import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const folder = path.resolve(import.meta.dirname, '../../utils/wallets');

/** What the first line of a fixture says about it. */
const Origin = v.object({
  url: v.pipe(v.string(), v.url()),
  savedOn: v.pipe(v.string(), v.isoDate()),
  source: v.string(),
});

export interface Fixture {
  /** `alipay/record`: folder of the wallet and name of the page. */
  name: string;
  wallet: string;
  url: string;
  html: Uint8Array;
  /** The contract's JSON; undefined when the file is missing. */
  expected: unknown;
}

/** Every saved page beside a wallet, with the expectation beside it. Throws on a page that does not say whence it is. */
export function listFixtures(): Fixture[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'fixtures')))
    .flatMap(({ name: wallet }) => {
      const at = path.join(folder, wallet, 'fixtures');
      const pages = readdirSync(at).filter((file) => file.endsWith('.html'));
      return pages.sort().map((file) => readFixture(wallet, path.join(at, file)));
    });
}

function readFixture(wallet: string, file: string): Fixture {
  const html = readFileSync(file);
  const comment = /^<!-- (\{.*\}) -->/.exec(html.toString('utf8'))?.[1];
  if (!comment)
    throw new Error(`${file}: the first line must be <!-- {"url": …, "savedOn": …, "source": …} -->`);
  const beside = file.replace(/\.html$/, '.expected.json');
  const expected: unknown = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : undefined;
  const { url } = v.parse(Origin, JSON.parse(comment));
  return { name: `${wallet}/${path.basename(file, '.html')}`, wallet, url, html, expected };
}

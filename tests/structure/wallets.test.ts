import { describe, expect, it } from 'vitest';
import { filesUnder, listFolder, readSource } from './source-files';

const wallets = listFolder('utils/wallets')
  .filter((name) => name.endsWith('/'))
  .map((name) => name.slice(0, -1));

describe('wallet folders', () => {
  it('are there', () => {
    expect(wallets).toEqual(expect.arrayContaining(['alipay', 'amazon-pay', 'generic', 'paypal']));
  });

  it.each(wallets)('%s has its reader, and saved pages each with an expectation', (wallet) => {
    expect(listFolder(`utils/wallets/${wallet}`)).toEqual(expect.arrayContaining(['index.ts', 'fixtures/']));
    const files = filesUnder(`utils/wallets/${wallet}/fixtures`);
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    const expectations = pages.map((page) => page.replace(/\.html$/, '.expected.json'));
    expect(files.filter((file) => !pages.includes(file)).sort()).toEqual(expectations.sort());
  });

  it.each(wallets)('%s says of every saved page where it stood and when it was saved', (wallet) => {
    for (const page of filesUnder(`utils/wallets/${wallet}/fixtures`).filter((file) =>
      file.endsWith('.html'),
    )) {
      const header = /^<!-- (\{.*\}) -->/.exec(readSource(page).text)?.[1] ?? '{}';
      const { url, savedOn, source } = JSON.parse(header);
      expect(url, page).toMatch(/^https:\/\//);
      expect(savedOn, page).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(source, page).toBeTruthy();
    }
  });
});

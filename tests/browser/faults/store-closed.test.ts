import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from '../extension';
import { textOf } from '../person';

let run: ExtensionRun;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  await run.openPanelPage();
});
afterAll(() => run?.close());

it.each([
  ['sidepanel.html', '[data-testid=tab-evidence]'],
  ['popup.html', '[data-testid=capture-page]'],
])(
  '%s says that a store cannot be opened, and shows no empty one; the next try opens it',
  async (file, open) => {
    const page = await run.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const open = IDBFactory.prototype.open;
      if (sessionStorage.getItem('tried')) return;
      sessionStorage.setItem('tried', 'yes');
      // As Chromium answers on a disk that is full to the last byte.
      IDBFactory.prototype.open = function (...given) {
        if (given[0] === 'wallet-witness')
          throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
        return open.apply(this, given);
      };
    });
    await page.goto(run.url(file));
    await page.waitForSelector('[data-testid=store-closed]');
    expect(await textOf(page, 'store-closed')).toContain('cannot be opened just now');
    expect(await textOf(page, 'store-closed')).toContain('backing store');
    expect(await page.$(open)).toBe(null);
    await page.click('[data-testid=store-closed] button');
    await page.waitForSelector(open);
  },
);

it.each(['sidepanel.html', 'popup.html'])('%s says that another window holds the store', async (file) => {
  const holder = await run.openPanelPage();
  // A connection that does not give way.
  await holder.evaluate(`new Promise((held) => {
    const request = indexedDB.open('wallet-witness');
    request.onsuccess = () => { globalThis.kept = request.result; held(); };
  })`);
  const page = await run.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) {
      return open.call(
        this,
        name,
        name === 'wallet-witness' && version !== undefined ? version + 10 : version,
      );
    };
  });
  await page.goto(run.url(file));
  await page.waitForSelector('[data-testid=store-closed]');
  expect(await textOf(page, 'store-closed')).toContain('blocked');
  await page.close();
  await holder.close();
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CustodyEntry } from '../../../utils/model/custody';
import { EvidenceItem } from '../../../utils/model/evidence';
import { clickOn } from '../click-on';
import { waitUntil } from '../extension';
import { storedFile, storedRows } from '../stored';
import * as kit from './kits';
import { launchRecorder, listed, openWallet, pause, type RecorderRun } from './recorder-run';
import { HEALTHY_PAGE, show, takeAway } from './show-state';

const GONE = '付款失败，请稍后再试';
const STANDING = 'The transfer was rejected by the network';

let run: RecorderRun;
let page: Page;

beforeAll(async () => {
  run = await launchRecorder();
  page = await openWallet(run, { '/': HEALTHY_PAGE });
});
afterAll(() => run?.close());

async function keepFromPopup(text: string): Promise<EvidenceItem> {
  const popup = await run.extension.clickIcon(page);
  await popup.waitForSelector('[data-testid=recorded-failure]');
  const id = (await listed(run)).find(({ failure }) => failure.text === text)?.id;
  await clickOn(popup, `[data-testid=recorded-failure][data-id="${id}"] [data-testid=keep-failure]`);
  const kept = await popup.waitForSelector(`[data-id="${id}"] [data-testid=kept-failure]`, {
    timeout: 20_000,
  });
  const exhibit = await kept?.evaluate((element) => element.getAttribute('data-evidence'));
  await popup.close();
  const item = (await storedRows(run.panel, 'evidence', EvidenceItem)).find(
    ({ number }) => `E${String(number).padStart(4, '0')}` === exhibit,
  );
  if (!item) throw new Error('nothing was stored');
  return item;
}

async function fileOf(item: EvidenceItem, name: string): Promise<string> {
  return storedFile(run.panel, item.parts.find((part) => part.name === name)?.digest.sha256 ?? '');
}

/** The share of a stored picture's points that are not of the page's own colour. */
async function inked(item: EvidenceItem, label: string): Promise<number> {
  const sha256 = item.parts.find((part) => part.label === label)?.digest.sha256 ?? '';
  return run.panel.evaluate(`(async () => {
    const request = indexedDB.open('wallet-witness');
    const db = await new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
    const get = db.transaction('blobs').objectStore('blobs').get('${sha256}');
    const row = await new Promise((resolve) => { get.onsuccess = () => resolve(get.result); });
    db.close();
    const picture = await createImageBitmap(row.blob);
    const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, picture.width, picture.height);
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i] < 128 && data[i + 3] > 0) dark += 1;
    return dark / (data.length / 4);
  })()`) as Promise<number>;
}

describe('a message that was there for 1.5 s', () => {
  it('is listed by the popup after it is gone, and nothing of it is on the disk', async () => {
    await show(page, { html: kit.elementMessage('error', { title: '', body: GONE }) });
    await pause(1_500);
    await takeAway(page);
    await waitUntil(
      async () => (await listed(run))[0]?.failure.goneAt !== undefined && !(await listed(run))[0]?.shown,
    );
    const popup = await run.extension.clickIcon(page);
    const entry = await popup.waitForSelector('[data-testid=recorded-failure]');
    expect(await entry?.evaluate((element) => element.textContent)).toContain(GONE);
    expect(await entry?.evaluate((element) => element.getAttribute('data-shown'))).toBe('false');
    expect(await popup.$eval('[data-testid=recorded-failures] h2', (heading) => heading.textContent)).toBe(
      'Failure messages of the last ten minutes',
    );
    await popup.close();
    expect(await storedRows(run.panel, 'evidence', EvidenceItem)).toEqual([]);
    const local = await run.panel.evaluate(`chrome.storage.local.get().then((all) => JSON.stringify(all))`);
    expect(local).not.toContain(GONE);
  });

  it('becomes evidence by one click: record, DOM, rendering, reading, sealed in the chain', async () => {
    const item = await keepFromPopup(GONE);
    expect(item.parts.map(({ name, label }) => [name, label])).toEqual(
      expect.arrayContaining([
        ['failure.json', 'failure'],
        ['failure.html', 'dom'],
        ['rendering.png', 'rendering'],
        ['reading.json', 'reading'],
        ['capture.json', 'circumstances'],
      ]),
    );
    expect(item.parts.map(({ label }) => label)).not.toContain('pixels');
    expect(item.missing).toEqual([{ part: 'pixels', cause: 'no_grant' }]);
    expect(item.counts.failures).toBe(1);
    const record = JSON.parse(await fileOf(item, 'failure.json'));
    expect(record).toMatchObject({ failure: { text: GONE, kind: 'toast' }, shownWhenKept: false });
    expect(Date.parse(record.failure.goneAt)).toBeGreaterThan(Date.parse(record.failure.seenAt));
    const html = await fileOf(item, 'failure.html');
    expect(html).toContain(GONE);
    expect(html).toContain("default-src 'none'");
    expect(await inked(item, 'rendering')).toBeGreaterThan(0.002);
    const chain = await storedRows(run.panel, 'custody', CustodyEntry);
    expect(chain.map(({ evidence }) => evidence)).toEqual(['E0001']);
  });

  it('is not kept twice', async () => {
    const { id } = (await listed(run)).find(({ failure }) => failure.text === GONE) ?? { id: '' };
    await run.panel.evaluate(
      `chrome.runtime.sendMessage({ name: 'keep-failure', request: { id: '${id}' } })`,
    );
    expect(await storedRows(run.panel, 'evidence', EvidenceItem)).toHaveLength(1);
  });
});

describe('a message that stands while the popup is open', () => {
  it('is kept with the browser’s own pixels too', async () => {
    page = await openWallet(run, { '/': HEALTHY_PAGE });
    await show(page, { html: kit.notistack('error', { title: '', body: STANDING }) });
    await waitUntil(async () =>
      (await listed(run)).some(({ failure, shown }) => failure.text === STANDING && shown),
    );
    await pause(1_000);
    const item = await keepFromPopup(STANDING);
    expect(item.parts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['failure', 'dom', 'pixels', 'rendering']),
    );
    expect(item.missing).toEqual([]);
    expect(JSON.parse(await fileOf(item, 'failure.json'))).toMatchObject({
      shownWhenKept: true,
      failure: { goneAt: null },
    });
  });

  it('the next one in that tab, where a click allows it, has pixels from the moment when it came', async () => {
    await takeAway(page);
    await pause(1_600);
    await page.bringToFront();
    await show(page, { html: kit.antdMessage('error', { title: '', body: '验签失败' }) });
    await pause(1_500);
    await takeAway(page);
    await pause(800);
    const item = await keepFromPopup('验签失败');
    expect(item.parts.map(({ label }) => label)).toContain('pixels');
    expect(await inked(item, 'pixels')).toBeGreaterThan(0.001);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EvidenceItem } from '../../utils/model/evidence';
import { type ExtensionRun, launchExtension } from './extension';
import { capture } from './person';
import { servePages } from './serve-pages';
import { storedPixels, storedRows } from './stored';

const URL = 'https://wallet.example/card';
const PAGE = `<!DOCTYPE html><title>Card</title><style>body { margin: 0; background: white }
p { position: absolute; left: 300px; top: 200px; margin: 0; font: 30px monospace; color: white; background: lime }</style>
<p>4111 1111 1111 1111</p>`;

let run: ExtensionRun;
let panel: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true });
  const page = await run.browser.newPage();
  await servePages(page, new Map([[URL, PAGE]]));
  // What developer tools do: the page is told of a finer screen than there is.
  await page.setViewport({ width: 1000, height: 700, deviceScaleFactor: 3 });
  await page.goto(URL);
  await capture(run, page);
  panel = await run.openPanelPage();
});
afterAll(() => run?.close());

it('a secret is covered where it stands in the picture, whatever scale the page is told', async () => {
  const [item] = await storedRows(panel, 'evidence', EvidenceItem);
  const sha256 = item?.parts.find(({ label }) => label === 'pixels')?.digest.sha256 ?? '';
  const size = await panel.evaluate(async (hash) => {
    const open = indexedDB.open('wallet-witness');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const get = open.result.transaction('blobs').objectStore('blobs').get(hash);
    await new Promise((resolve) => get.addEventListener('success', resolve));
    open.result.close();
    return (await createImageBitmap(get.result.blob)).width;
  }, sha256);
  const scale = size / 1000;
  const points = [0, 60, 120, 180, 240, 300].map((x) => ({
    x: Math.round((305 + x) * scale),
    y: Math.round(215 * scale),
  }));
  expect(await storedPixels(panel, sha256, points)).toEqual(points.map(() => [0, 0, 0]));
});

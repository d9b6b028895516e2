import { afterEach, describe, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from '../extension';
import { storedColumn } from '../stored';
import { drawRuler, faultsOfRuler, RULER_X } from './ruled';
import { capturedIn, captureWhole, openPopup, openServed, press, stitchedOf, tilesOf } from './whole-page';

const URL = 'https://wallet.example/activity';
const HTML = '<!doctype html><title>Activity</title><style>body{margin:0}</style><div id="ruler"></div>';
const ROWS = 4_000;

let run: ExtensionRun;
afterEach(() => run?.close());

describe.each([2, 1.5, 1.25, 1.1])('on a page zoomed to %s', (scale) => {
  it('every line is there, in its order, and none twice', async () => {
    run = await launchExtension({ headless: true, language: 'en' });
    const page = await openServed(run, { [URL]: { html: HTML } }, null);
    await page.goto(URL);
    const worker = await run.worker();
    await worker.evaluate(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${scale}))`,
    );
    await page.waitForFunction((wanted) => Math.abs(devicePixelRatio - wanted) < 0.001, {}, scale);
    await drawRuler(page, '#ruler', ROWS);
    const item = await captureWhole(run, page);
    const panel = await run.openPanelPage();
    const sha256 = stitchedOf(item)[0]?.digest.sha256 ?? '';
    const column = await storedColumn(panel, sha256, Math.round(RULER_X * scale));
    expect(column.length).toBe(Math.round(ROWS * scale));
    // As many device pixels as the screen itself gives a line: their number differs by one where scale is no whole number.
    const counts = new Map<number, number>();
    for (const row of column) counts.set(row, (counts.get(row) ?? 0) + 1);
    expect(faultsOfRuler([...counts.keys()])).toEqual([]);
    const wrong = [...counts].filter(
      ([, count]) => count !== Math.floor(scale) && count !== Math.ceil(scale),
    );
    expect(wrong).toEqual([]);
    expect([...column].sort((one, other) => one - other)).toEqual(column);
    expect(item.missing).toEqual([]);
  });
});

it('of several parts that scroll the person may take another than the largest', async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  const html = `<!doctype html><title>Wallet</title><style>body{margin:0;height:100vh;display:grid;grid-template-columns:600px 300px;overflow:hidden}
    main,aside{overflow:auto;font:16px/20px sans-serif}main div{height:5000px}</style><main><div>Activity of May</div></main><aside id="ruler">Help</aside>`;
  const page = await openServed(run, { [URL]: { html } }, { width: 1000, height: 800 });
  await page.goto(URL);
  await drawRuler(page, '#ruler', 2_500);
  const popup = await openPopup(run, page);
  await popup.waitForSelector('[data-testid=scroller]');
  const options = await popup.$$eval('[data-testid=scroller] option', (all) =>
    all.map(({ textContent }) => textContent),
  );
  expect(options).toEqual(['1. Activity of May (5,000 px tall)', '2. Help (2,520 px tall)']);
  await popup.select('[data-testid=scroller]', '1');
  await press(popup, 'capture-full-page');
  const item = await capturedIn(popup);
  const column = await storedColumn(popup, stitchedOf(item)[0]?.digest.sha256 ?? '', RULER_X);
  expect(faultsOfRuler(column.slice(20))).toEqual([]);
  expect(column).toHaveLength(2_520);
  expect(tilesOf(item)[0]?.place).toMatchObject({ x: 0, y: 0, at: { x: 600, y: 0 } });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { findFirefox } from '../firefox/find-firefox';
import { type FirefoxRun, launchFirefox } from '../firefox/launch';
import { storedColumn, storedPixels, storedRows } from '../stored';
import { drawRuler, faultsOfRuler, RULER_X } from './ruled';
import { openServed, stitchedOf, tilesOf } from './whole-page';

const LONG = 'https://wallet.example/long';
const SHELL = 'https://wallet.example/shell';
const ROWS = 40_000;
const CARD = '<p style="margin:0;padding-top:20px"><span>4539 5787 6362 1486</span></p>';

describe.skipIf(findFirefox() === null)('in Firefox', () => {
  let firefox: FirefoxRun;
  let page: Page;
  let panel: Page;
  let items: EvidenceItem[];

  beforeAll(async () => {
    firefox = await launchFirefox();
    const style = '<!doctype html><style>body{margin:0;font:16px/20px monospace}</style>';
    page = await openServed(firefox, {
      [LONG]: {
        html: `${style}<div id="ruler"></div>${CARD}<img loading="lazy" src="/late.svg" width="600" height="400" style="display:block">`,
      },
      'https://wallet.example/late.svg': {
        html: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#123456"/></svg>',
        type: 'image/svg+xml',
        after: 300,
      },
      [SHELL]: {
        html: `${style}<style>body{height:100vh;display:grid;grid:56px 1fr/200px 1fr;overflow:hidden}header{grid-column:1/3}
          main{overflow:auto}</style><header>Wallet</header><nav>Menu</nav><main id="ruler"></main>`,
      },
    });
    await captureAll(LONG, ROWS);
    await captureAll(SHELL, 3_000);
    panel = await firefox.openPanelPage();
    items = await storedRows(panel, 'evidence', EvidenceItem);
  });
  afterAll(() => firefox?.close());

  async function captureAll(url: string, rows: number): Promise<void> {
    await page.goto(url);
    await drawRuler(page, '#ruler', rows);
    const popup = await firefox.clickIcon(page);
    await popup.click('[data-testid=capture-full-page][aria-disabled=false]');
    await popup.waitFor('[data-testid=capture-result], [data-testid=capture-problem]');
    expect(await popup.text('[data-testid=capture-problem]')).toBe('');
    await firefox.closePopup();
  }

  it('a long page is taken in as few calls as its canvas allows, unscrolled, with every line', async () => {
    const [item] = items;
    const tiles = item ? tilesOf(item) : [];
    expect(item?.missing).toEqual([]);
    expect(tiles.map(({ place }) => place?.y)).toEqual([0, 32_000]);
    const columns = [];
    for (const { digest } of tiles) columns.push(...(await storedColumn(panel, digest.sha256, RULER_X)));
    expect(faultsOfRuler(columns.slice(0, ROWS))).toEqual([]);
    // A picture that loads only when it has come into view.
    expect(columns[ROWS + 40 + 200]).toBe(0x123456);
    expect(columns).toHaveLength(ROWS + 40 + 400);
  });

  it('what is secret is painted over far below what is in view', async () => {
    const last = items[0] ? tilesOf(items[0]).at(-1) : undefined;
    const points = [{ x: 60, y: ROWS - (last?.place?.y ?? 0) + 30 }];
    expect(await storedPixels(panel, last?.digest.sha256 ?? '', points)).toEqual([[0, 0, 0]]);
  });

  it('an app shell is scrolled and joined as elsewhere', async () => {
    const item = items[1];
    expect(item?.missing).toEqual([]);
    const column = await storedColumn(panel, (item && stitchedOf(item)[0]?.digest.sha256) ?? '', RULER_X);
    expect(faultsOfRuler(column)).toEqual([]);
    expect(column).toHaveLength(3_000);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from '../extension';
import { servePages } from '../serve-pages';
import { follow, lastKept, numbersOf, stopAndKeep, untilFollowed } from './following';
import { URL_OF_LIST } from './list-page';

declare const list: { older(): void; to(share: number): void };

const AT_FIRST = 20;
const MORE = 10;
const PAGES = 3;
const ALL = AT_FIRST + PAGES * MORE;

let run: ExtensionRun;
let panel: Page;
let page: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  panel = await run.openPanelPage();
});
afterAll(() => run?.close());
afterEach(async () => {
  await page?.close();
});

/** The newest row comes first in the document and stands at the bottom; older ones are added when it is scrolled up. */
function reversedList(inBox: boolean): string {
  return `<!doctype html><html lang="en"><title>Activity</title><style>body{margin:0;font:14px sans-serif}
.list{display:flex;flex-direction:column-reverse;${inBox ? 'height:600px;overflow-y:auto' : ''}}
.txn-row{flex:none;height:40px;display:flex;gap:16px;align-items:center}
h2{flex:none;margin:0;height:110px;font-size:15px}</style><h1>Activity</h1><div class="list"></div><script>
const box = document.querySelector('.list');
let count = 0;
function add(many) {
  for (const end = count + many; count < end; count += 1) {
    const day = new Date(Date.UTC(2026, 9, 30) - Math.floor(count / 7) * 86400000).toISOString().slice(0, 10);
    const row = document.createElement('div');
    row.className = 'txn-row';
    const texts = [day + ' 1' + (9 - count % 7) + ':05', ['Elm Street Books', 'Harbour Cafe', 'Lindgren Bakery'][count % 3],
      'Transaction ID: T' + (770000000 + count) + 'WX', 'Completed', '-' + (3 + count) + '.20 EUR'];
    row.replaceChildren(...texts.map((text) => Object.assign(document.createElement('span'), { textContent: text })));
    box.append(row);
    if (count % 7 === 6) box.append(Object.assign(document.createElement('h2'), { textContent: 'Day ' + day }));
  }
}
add(${AT_FIRST});
globalThis.list = {
  older() { add(${MORE}); },
  to(share) {
    if (${inBox}) box.scrollTop = -share * (box.scrollHeight - box.clientHeight);
    else scrollTo(0, (1 - share) * document.documentElement.scrollHeight);
  },
};
</script>`;
}

it.each([
  ['in a box that scrolls from its end', true],
  ['in the window', false],
])(
  'a list laid out from its end (column-reverse), %s, is kept from top to bottom as it is shown',
  async (_, inBox) => {
    page = await run.browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await servePages(page, new Map([[URL_OF_LIST, reversedList(inBox)]]));
    await page.goto(URL_OF_LIST);
    await follow(run, page);
    await untilFollowed(panel, ({ rows }) => rows === AT_FIRST);
    for (let more = 1; more <= PAGES; more += 1) {
      await page.evaluate(() => {
        list.older();
        list.to(1);
      });
      await untilFollowed(panel, ({ rows }) => rows === AT_FIRST + more * MORE);
      await page.evaluate(() => list.to(0.3));
    }
    await stopAndKeep(run, page);
    await run.closePopups();
    const { rows } = await lastKept(panel);
    expect(numbersOf(rows)).toEqual(Array.from({ length: ALL }, (_, at) => ALL - 1 - at));
    expect(rows.gaps).toEqual([]);
  },
);

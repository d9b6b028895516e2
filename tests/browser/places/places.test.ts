import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { type ExtensionRun, launchExtension } from '../extension';
import { capture } from '../person';
import { storedRows } from '../stored';
import { captureWhole, changesSeen, openServed, tilesOf, watchChanges } from '../whole-page/whole-page';
import { inkLeft, placesOf } from './ink';
import { PLANTED, pageWith, UNSEEN, URL } from './planted-page';

let run: ExtensionRun;
let panel: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  panel = await run.openPanelPage();
});
afterAll(() => run?.close());

async function open(filler: number, viewport: { width: number; height: number; deviceScaleFactor?: number }) {
  const page = await openServed(run, { [URL]: { html: pageWith(filler) } }, viewport);
  await page.goto(URL);
  await watchChanges(page);
  return page;
}

async function latest(): Promise<EvidenceItem> {
  const item = (await storedRows(panel, 'evidence', EvidenceItem)).at(-1);
  if (!item) throw new Error('nothing was kept');
  return item;
}

describe.each([1, 1.5, 2])('in a picture of what is in view at scale %s', (deviceScaleFactor) => {
  let item: EvidenceItem;
  let page: Page;
  beforeAll(async () => {
    page = await open(0, { width: 900, height: 1200, deviceScaleFactor });
    await capture(run, page);
    await run.closePopups();
    item = await latest();
  });

  it('the boxes of personal words cover all of their ink, and little else', async () => {
    const [ink] = await inkLeft(panel, item, Object.values(PLANTED));
    expect(ink?.all).toBeGreaterThan(2_000);
    expect(ink?.left).toEqual([]);
    expect(ink?.covered).toBeLessThan(0.12);
    expect(item.missing).toEqual([]);
  });

  it.each(Object.entries(PLANTED))('without a cover for %s its ink stays', async (_, word) => {
    const others = Object.values(PLANTED).filter((one) => one !== word);
    const [ink] = await inkLeft(panel, item, others);
    expect(ink?.left).not.toEqual([]);
  });

  it('what nobody sees has no place, and a secret is masked', async () => {
    const places = await placesOf(panel, item);
    const words = places.pictures.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
    for (const unseen of UNSEEN) expect(words).not.toContain(unseen.split(' ')[0]);
    expect(words.replaceAll(' ', '')).toContain('████████████1486');
    expect(words).not.toContain('45395787');
    expect(words).toContain('2026110200017');
  });

  it('the page is left as it was', async () => {
    expect(await changesSeen(page)).toEqual([]);
  });
});

it('in each tile of a whole page the boxes cover the ink that this tile shows', async () => {
  const page = await open(3_000, { width: 900, height: 700 });
  const item = await captureWhole(run, page);
  await run.closePopups();
  expect(item.missing).toEqual([]);
  const ink = await inkLeft(panel, item, Object.values(PLANTED));
  expect(ink.map(({ part }) => part)).toEqual(tilesOf(item).map(({ name }) => name));
  expect(ink.filter(({ all }) => all > 500).length).toBeGreaterThanOrEqual(2);
  expect(ink.flatMap(({ left }) => left)).toEqual([]);
});

it('a list that draws only the rows in view has the places of those that each tile shows', async () => {
  const html = `<!doctype html><style>body{margin:0;font:16px/40px sans-serif}b{color:#f00;font-weight:normal}
    .row{position:absolute;height:40px}</style><div id="list" style="position:relative;height:4000px"></div><script>
    const draw=()=>{list.replaceChildren(...Array.from({length:100},(_,i)=>i).filter((i)=>i*40>scrollY-80&&i*40<scrollY+innerHeight+40)
    .map((i)=>{const row=document.createElement('div');row.className='row';row.style.top=i*40+'px';
    row.innerHTML='Paid to <b>Person'+String(i).padStart(4,'0')+'</b>';return row}))};draw();addEventListener('scroll',draw)</script>`;
  const page = await openServed(run, { [URL]: { html } }, { width: 600, height: 700 });
  await page.goto(URL);
  const item = await captureWhole(run, page);
  await run.closePopups();
  const names = Array.from({ length: 100 }, (_, row) => `Person${String(row).padStart(4, '0')}`);
  const ink = await inkLeft(panel, item, names);
  expect(ink.length).toBeGreaterThan(5);
  expect(ink.every(({ all }) => all > 500)).toBe(true);
  expect(ink.flatMap(({ left }) => left)).toEqual([]);
});

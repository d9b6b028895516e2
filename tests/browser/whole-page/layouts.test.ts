import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from '../extension';
import { storedColumn } from '../stored';
import { faultsOfRuler, RULER_X } from './ruled';
import { STYLE, type Taken, takePage, URL } from './take-page';
import { changesSeen, type openServed, tilesOf } from './whole-page';

let run: ExtensionRun;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
});
afterAll(() => run?.close());

const take = (html: string, rows: number, more: Parameters<typeof openServed>[1] = {}) =>
  takePage(run, html, rows, more);

describe('an app shell whose list scrolls inside', () => {
  let taken: Taken;
  beforeAll(async () => {
    taken = await take(
      `${STYLE}<style>body{height:100vh;display:grid;grid:56px 1fr/200px 1fr;overflow:hidden}
        header{grid-column:1/3;background:#123456}main{overflow:auto;position:relative}
        footer{position:fixed;left:200px;right:0;bottom:0;height:48px;background:#fedcba}</style>
        <header>Wallet</header><nav>Menu</nav><main><div id="ruler"></div></main><footer>Tabs</footer>`,
      5_000,
    );
  });

  it('is taken by its own scroller, whole, past the bar that lies over it', () => {
    const { item, column } = taken;
    // What lies under the bar at the very end is in no picture: the page shows it nowhere.
    expect(faultsOfRuler(column.slice(0, 5_000 - 48))).toEqual([]);
    expect(column).toHaveLength(5_000);
    expect(item.missing).toEqual([]);
    expect(tilesOf(item)[1]?.place).toMatchObject({ width: 800, height: 744, at: { x: 200, y: 56 } });
  });

  it('is shown in each picture as it stood, with all that is around it', async () => {
    const second = tilesOf(taken.item)[1];
    const column = await storedColumn(taken.panel, second?.digest.sha256 ?? '', 200 + RULER_X);
    expect(column).toHaveLength(800);
    expect(column[20]).toBe(0x123456);
    expect(column[56]).toBe(second?.place?.y);
    expect(column[790]).toBe(0xfedcba);
  });

  it('is left as it was', async () => {
    expect(await changesSeen(taken.page)).toEqual([]);
    expect(await taken.page.$eval('main', ({ scrollTop }) => scrollTop)).toBe(0);
  });
});

it('a sticky header hides no line of the page, and is joined in only once', async () => {
  const { item, column, page } = await take(
    `${STYLE}<style>header{position:sticky;top:0;height:90px;background:#0a0b0c;box-shadow:0 4px 8px #000}</style>
      <header></header><div id="ruler"></div>`,
    6_000,
  );
  expect(column.slice(0, 90)).toEqual(Array.from({ length: 90 }, () => 0x0a0b0c));
  // Its shadow falls on the first lines in the page itself.
  expect(faultsOfRuler(column.slice(90 + 20, 6_090), 20)).toEqual([]);
  expect(column).toHaveLength(6_090);
  expect(item.missing).toEqual([]);
  expect(await changesSeen(page)).toEqual([]);
});

it('a header that is fixed only after a while, and a bar below, hide no line', async () => {
  const { column } = await take(
    `${STYLE}<style>h1{height:300px;margin:0;background:#0a0b0c}nav{position:sticky;top:0;height:60px;background:#0d0e0f}
      aside{position:fixed;right:20px;bottom:20px;width:700px;left:0;height:56px;background:#0f0f0f}</style>
      <h1></h1><nav></nav><div id="ruler"></div><div style="height:200px">End</div><aside></aside>`,
    5_000,
  );
  expect(faultsOfRuler(column.slice(360, 5_360))).toEqual([]);
});

it('pictures that load when they come into view are waited for, and a list that grows is followed', async () => {
  const colours = Array.from({ length: 12 }, (_, index) => `#0000${(index + 16).toString(16)}`);
  const svg = (colour: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="${colour}"/></svg>`;
  const images = Object.fromEntries(
    colours.map((colour, index) => [
      `https://wallet.example/${index}.svg`,
      { html: svg(colour), type: 'image/svg+xml', after: 400 },
    ]),
  );
  const { item, column, dom } = await take(
    `${STYLE}<style>img{display:block}</style><div id="list">${colours
      .map((_, index) => `<img loading="lazy" src="/${index}.svg" width="600" height="400">`)
      .join('')}</div><p id="end">…</p>
      <script>let more=0;new IntersectionObserver(([seen])=>{if(!seen.isIntersecting||more===3)return;more++;
      setTimeout(()=>{const row=document.createElement('div');row.textContent='Row '+more;
      row.style.cssText='height:900px;background:#00ff0'+more;document.querySelector('#list').append(row)},250)}).observe(document.querySelector('#end'))</script>`,
    0,
    images,
  );
  const middles = colours.map((_, index) => column[index * 400 + 200]);
  expect(middles).toEqual(colours.map((colour) => Number.parseInt(colour.slice(1), 16)));
  expect([5_250, 6_150, 7_050].map((y) => column[y])).toEqual([0x00ff01, 0x00ff02, 0x00ff03]);
  expect(dom).toContain('Row 3');
  expect(item.missing).toEqual([]);
});

it('what stands in closed shadow roots and in frames is in the pictures, and in the page as far as the browser lets read', async () => {
  const { item, column, page, dom } = await take(
    `${STYLE}<div id="ruler"></div><div id="host"></div>
      <iframe id="own" src="https://wallet.example/own" style="display:block;border:0;height:300px;width:600px"></iframe>
      <iframe src="https://pay.example/foreign" style="display:block;border:0;height:300px;width:600px"></iframe>
      <script>document.querySelector('#host').attachShadow({mode:'closed'}).innerHTML=
      '<p style="height:1000px;margin:0;background:#112233">Inside the shadow</p>'</script>`,
    3_000,
    {
      'https://wallet.example/own': { html: '<body style="margin:0;background:#445566">Own frame' },
      'https://pay.example/foreign': { html: '<body style="margin:0;background:#778899">Foreign frame' },
    },
  );
  expect(faultsOfRuler(column.slice(0, 3_000))).toEqual([]);
  expect([3_500, 4_200, 4_500].map((y) => column[y])).toEqual([0x112233, 0x445566, 0x778899]);
  expect(dom).toContain('Inside the shadow');
  expect(dom).toContain('shadowrootmode="closed"');
  expect(dom).toContain('Own frame');
  expect(dom).toContain('data-foreign-frame');
  expect(item.missing).toEqual([]);
  expect(await changesSeen(page)).toEqual([]);
});

it('a policy that forbids everything forbids nothing of this', async () => {
  const { item, column, page, dom } = await take(
    '<title>Strict</title><div id="ruler"></div><p>Last words',
    4_000,
    {
      [URL]: {
        html: '<!doctype html><title>Strict</title><div id="ruler"></div><p>Last words',
        headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
      },
    },
  );
  // Eight pixels of margin, for no style of the page's own is allowed.
  expect(faultsOfRuler(column.slice(8, 4_008))).toEqual([]);
  expect(dom).toContain('Last words');
  expect(item.missing).toEqual([]);
  expect(await changesSeen(page)).toEqual([]);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from '../extension';
import { faultsOfRuler } from './ruled';
import { STYLE, takePage } from './take-page';
import { changesSeen } from './whole-page';

let run: ExtensionRun;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
});
afterAll(() => run?.close());

it('two sticky headers, one under the other, and a sticky footer hide no line', async () => {
  const { item, column } = await takePage(
    run,
    `${STYLE}<style>h1{position:sticky;top:0;height:60px;margin:0;background:#0a0b0c;z-index:2}h2{position:sticky;top:60px;height:40px;margin:0;background:#0d0e0f}
      footer{position:sticky;bottom:0;height:50px;background:#0f0f0f}</style><h1></h1><h2></h2><div id="ruler"></div><footer></footer>`,
    5_000,
  );
  expect(faultsOfRuler(column.slice(100, 5_100))).toEqual([]);
  expect(column).toHaveLength(5_150);
  expect(item.missing).toEqual([]);
});

it('a page that scrolls smoothly is taken as one that jumps', async () => {
  const { item, column, page } = await takePage(
    run,
    `${STYLE}<style>html{scroll-behavior:smooth}</style><div id="ruler"></div>`,
    4_000,
  );
  expect(faultsOfRuler(column)).toEqual([]);
  expect(column).toHaveLength(4_000);
  expect(item.missing).toEqual([]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

it('a page from right to left, with its scroller in a closed shadow root under a root that does not scroll', async () => {
  const { item, column } = await takePage(
    run,
    `${STYLE}<style>html,body{height:100%;overflow:hidden;direction:rtl}</style><my-app></my-app><script>
      const root = document.querySelector('my-app').attachShadow({ mode: 'closed' });
      root.innerHTML = '<div style="height:800px;overflow:auto"><div id="r" style="direction:ltr"></div></div>';
      const at = root.querySelector('#r');
      for (let y = 0; y < 3000; y += 1) { const row = document.createElement('div');
      row.style.cssText = 'height:1px;background:#' + y.toString(16).padStart(6, '0'); at.append(row); }</script>`,
    0,
  );
  expect(faultsOfRuler(column)).toEqual([]);
  expect(column).toHaveLength(3_000);
  expect(item.missing).toEqual([]);
});

it('parts that are laid out only when they come near are taken at the size they have then', async () => {
  const { item, column } = await takePage(
    run,
    `${STYLE}<style>section{content-visibility:auto;contain-intrinsic-size:auto 200px}div{height:500px}</style>
      ${Array.from({ length: 12 }, (_, at) => `<section><div style="background:#0000${(at + 16).toString(16)}"></div></section>`).join('')}`,
    0,
  );
  const middles = Array.from({ length: 12 }, (_, at) => column[at * 500 + 250]);
  expect(middles).toEqual(Array.from({ length: 12 }, (_, at) => at + 16));
  expect(item.missing).toEqual([]);
});

it('a page that grows for ever is stopped, and the capture says so', async () => {
  const { item, page } = await takePage(
    run,
    `${STYLE}<div id="list"><p style="height:1500px;margin:0">Row</p></div><script>
      addEventListener('scroll', () => { const row = document.createElement('p'); row.textContent = 'Row';
      row.style.cssText = 'height:2000px;margin:0'; document.querySelector('#list').append(row); })</script>`,
    0,
  );
  expect(item.missing.map(({ cause }) => cause)).toContain('list_grows');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

it('a zoomed page, and one much wider than its window, keep every line; what lies to the right is said', async () => {
  const { item, column, page } = await takePage(
    run,
    `${STYLE}<style>main{zoom:1.25}.wide{width:6000px;height:20px}</style><div id="ruler"></div><main><div class="wide"></div></main>`,
    3_000,
  );
  expect(faultsOfRuler(column.slice(0, 3_000))).toEqual([]);
  expect(item.missing.map(({ cause }) => cause)).toEqual(['page_wider']);
  expect(await changesSeen(page)).toEqual([]);
});

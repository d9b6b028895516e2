import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from '../extension';
import { faultsOfRuler } from './ruled';
import { STYLE, takePage } from './take-page';
import { tilesOf } from './whole-page';

let run: ExtensionRun;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
});
afterAll(() => run?.close());

const RULER = '<div id="ruler" style="position:absolute;top:0"></div>';
const sections = (height: number, count: number) =>
  `<style>section{scroll-snap-align:start;height:${height}px}</style>${'<section></section>'.repeat(count)}`;

it.each([
  ['a screen high', 'y mandatory', 800],
  ['less than a screen high', 'y mandatory', 500],
  ['that come near', 'y proximity', 790],
  ['more than a screen high', 'y mandatory', 1_000],
])('a window that snaps to parts %s keeps every line', async (_, type, height) => {
  const { item, column, page } = await takePage(
    run,
    `${STYLE}<style>html{scroll-snap-type:${type};scroll-behavior:smooth}</style>${RULER}${sections(height, 5)}`,
    height * 5,
  );
  expect(faultsOfRuler(column)).toEqual([]);
  expect(column).toHaveLength(height * 5);
  expect(item.missing).toEqual([]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

it('a list of its own that snaps, under a bar that stays, keeps every line', async () => {
  const { item, column } = await takePage(
    run,
    `${STYLE}<style>body{overflow:hidden}main{position:relative;height:700px;overflow-y:auto;scroll-snap-type:y mandatory;scroll-behavior:smooth}
      </style><h1 style="height:60px;margin:0">Activity</h1><main>${RULER}${sections(700, 5)}</main>`,
    3_500,
  );
  expect(faultsOfRuler(column)).toEqual([]);
  expect(column).toHaveLength(3_500);
  expect(item.missing).toEqual([]);
});

it('lines that a page snaps past, and never shows, are grey and said to be missing', async () => {
  const { item, column } = await takePage(
    run,
    `${STYLE}<style>html{scroll-snap-type:y mandatory}section{height:1000px}i{display:block;height:10px;scroll-snap-align:start}</style>
      ${RULER}${'<section><i></i></section>'.repeat(4)}`,
    4_000,
  );
  expect(column.slice(0, 800)).toEqual(Array.from({ length: 800 }, (_, at) => at));
  expect(column.filter((row, at) => row !== at && row !== 0x808080)).toEqual([]);
  expect(column.filter((row) => row === 0x808080).length).toBeGreaterThanOrEqual(200);
  expect(item.missing.map(({ cause }) => cause)).toContain('rows_missing');
});

it.each([
  ['at every scroll', "addEventListener('scroll', () => scrollTo(0, 0))", 1],
  ['by a timer', 'setInterval(() => scrollTo(0, 0), 40)', 1],
  ['from half its way', "addEventListener('scroll', () => { if (scrollY > 1600) scrollTo(0, 1500); })", 2],
  ['to its end', 'setInterval(() => scrollTo(0, 1e6), 20)', 1],
])('a page that scrolls itself back %s ends, says so and keeps what was taken', async (_, script, least) => {
  const { item, column } = await takePage(
    run,
    `${STYLE}<div id="ruler"></div><script>${script}</script>`,
    4_000,
  );
  expect(item.missing.filter(({ part }) => part === 'pixels')).toEqual([
    { part: 'pixels', cause: 'page_moved' },
  ]);
  expect(tilesOf(item).length).toBeGreaterThanOrEqual(least);
  expect(column.filter((row, at) => row !== at && row !== 0x808080)).toEqual([]);
});

it('a page that scrolls itself back now and then is had whole, or what is not had is said', async () => {
  const { item, column } = await takePage(
    run,
    `${STYLE}<div id="ruler"></div><script>setInterval(() => scrollTo(0, 0), 250)</script>`,
    4_000,
  );
  expect(column.filter((row, at) => row !== at && row !== 0x808080)).toEqual([]);
  const whole = column.length === 4_000 && !column.includes(0x808080);
  expect(whole || item.missing.some(({ part }) => part.startsWith('pixels'))).toBe(true);
});

import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differing } from '../bench/differing';
import { launchBareBrowser } from './bare-browser';
import { bundleScript } from './bundle';

let browser: Browser;
let script: string;

beforeAll(async () => {
  script = await bundleScript(
    path.resolve(import.meta.dirname, '../../utils/capture/rendering/render-page.ts'),
    'rendering',
  );
  browser = await launchBareBrowser({ width: 800, height: 600 });
});
afterAll(() => browser.close());

const colour = (index: number) => `hsl(${(index * 47) % 360} 70% 60%)`;
const block = (index: number) =>
  `<div class="row"><b style="background:${colour(index)}"></b><i style="background:${colour(index + 3)}"></i></div>`;
const rows = (count: number) => Array.from({ length: count }, (_, index) => block(index)).join('');
const STYLE =
  '<style>body{margin:0}.row{display:flex;gap:10px;padding:3px}.row *{height:31px;flex:1}.toast{position:fixed;right:20px;bottom:20px;width:240px;height:80px;background:#c21}</style>';
const TOAST = '<div class="toast"></div>';
const cells = Array.from(
  { length: 200 },
  (_, index) =>
    `<tr><td style="background:${colour(index)}"><p>${'wide '.repeat(index % 5)}</p></td><td>${index}</td></tr>`,
).join('');

/** Each is scrolled by so much before it is drawn. */
const PAGES: readonly (readonly [string, string, string])[] = [
  ['a list, at its top', rows(60), 'scrollTo(0, 0)'],
  ['a list, in its middle', rows(200), 'scrollTo(0, 3000)'],
  ['a list, at its end', rows(200), 'scrollTo(0, 1e6)'],
  [
    'a list that scrolls by itself',
    `<main style="height:600px;overflow:auto">${rows(200)}</main>`,
    'document.querySelector("main").scrollTo(0, 2500)',
  ],
  [
    'sections whose margins show through',
    Array.from(
      { length: 40 },
      (_, n) => `<section><div style="margin:17px 0">${block(n)}</div></section>`,
    ).join(''),
    'scrollTo(0, 900)',
  ],
  ['a table', `<table>${cells}</table>`, 'scrollTo(0, 1500)'],
  [
    'a bar that stands in what was scrolled away',
    `<header style="height:200px"><div style="position:fixed;top:0;height:40px;width:100%;background:#06c">Bar</div></header>${rows(99)}`,
    'scrollTo(0, 1000)',
  ],
];

async function open(body: string, scroll: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(`<!DOCTYPE html>${STYLE}${body}${TOAST}`);
  await page.evaluate(`${scroll}; ${script}; globalThis.rendering = rendering`);
  return page;
}

describe('a rendering has the pixels of the page, edges of letters aside', () => {
  it.each(PAGES)('%s', async (_, body, scroll) => {
    const page = await open(body, scroll);
    const own = await page.screenshot({ encoding: 'base64' });
    const drawn = String(await page.evaluate('rendering.renderPage(document)'));
    expect(await differing(page, drawn, own, { x: 0, y: 0 })).toBeLessThan(0.02);
    await page.close();
  });
});

describe('a rendering of a message has the pixels of the page around it', () => {
  it.each(PAGES)('over %s', async (_, body, scroll) => {
    const page = await open(body, scroll);
    const own = await page.screenshot({ encoding: 'base64' });
    const region = { x: 492, y: 452, width: 308, height: 148 };
    const aim = `globalThis.walletWitnessAim = { element: document.querySelector('.toast'), region: ${JSON.stringify(region)} }`;
    const drawn = String(await page.evaluate(`${aim}; rendering.renderPage(document)`));
    expect(await differing(page, drawn, own, region)).toBeLessThan(0.02);
    await page.close();
  });
});

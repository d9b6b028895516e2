import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBareBrowser } from '../../bare-browser';
import { bundleScript } from '../../bundle';

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundleScript(path.join(import.meta.dirname, 'entry.ts'), 'page');
  browser = await launchBareBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function told(body: string): Promise<unknown> {
  await page.setContent(body);
  return page.evaluate(`(() => { ${script}; return page.told(); })()`);
}

describe('what a page tells of its list', () => {
  it.each([
    ['<p>共 2,000 条</p>', 2000, null, null],
    ['<p>共<b>2,000</b>条记录</p>', 2000, null, null],
    ['<p>第 21-40 条，共 2,000 条</p>', 2000, 21, 40],
    ['<p>1–20 of 2,000</p>', 2000, 1, 20],
    ['<p>Showing 1 to 20 of 2,000 entries</p>', 2000, 1, 20],
    ['<p>41-60 von 1.240</p>', 1240, 41, 60],
    ['<p>312 transactions</p>', 312, null, null],
    ['<p>Total: 35 records</p>', 35, null, null],
  ])('%s', async (body, value, from, to) => {
    expect(await told(body)).toMatchObject({ of: { value, from: 'text' }, page: { from, to } });
  });

  it.each([
    ['<p>about 2,000 transactions</p>'],
    ['<p>最近 30 笔交易</p>'],
    ['<p>Last 30 transactions</p>'],
    ['<p>超过 2,000 条，共 2,000+ 条</p>'],
    ['<p>Paid 20 of 300 EUR</p>'],
    ['<p style="display:none">1–20 of 2,000</p>'],
    ['<p>共 12 条</p><p>共 2,000 条</p>'],
    ['<p>1–20 of 2,00</p>'],
  ])('is not a total: %s', async (body) => {
    expect(await told(body)).toMatchObject({ of: null });
  });

  it.each([
    ['<ul><li class="row" aria-setsize="80">x</li></ul>', 80, 'aria-setsize'],
    ['<ul><li class="row" aria-setsize="-1">x</li></ul>', null, ''],
    [
      '<div role="grid" aria-rowcount="2001"><div role="row" aria-rowindex="1"><span role="columnheader">A</span></div><div class="row" role="row">x</div></div>',
      2000,
      'aria-rowcount',
    ],
    [
      '<div role="grid" aria-rowcount="2000"><div role="row"><span role="columnheader">A</span></div><div class="row" role="row">x</div></div>',
      2000,
      'aria-rowcount',
    ],
    ['<div role="grid" aria-rowcount="-1"><div class="row" role="row">x</div></div>', null, ''],
  ])('by its roles: %s', async (body, value, from) => {
    expect(await told(body)).toMatchObject({ of: value === null ? null : { value, from } });
  });

  it.each([
    ['<nav><a>1</a><a aria-current="page">3</a></nav>', 3],
    ['<ul class="pagination"><li>1</li><li class="active">2</li></ul>', 2],
    ['<p>第 4 页</p>', 4],
    ['<p>Page 5 of 9</p>', 5],
    ['<p>Page 5 of 9</p><nav><a aria-current="page">6</a></nav>', null],
    ['<nav><a aria-current="page">Activity</a></nav>', null],
  ])('the number of the page: %s', async (body, number) => {
    expect(await told(body)).toMatchObject({ page: { number } });
  });
});

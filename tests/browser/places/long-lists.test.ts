import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenText } from '../../../utils/model/text-places';
import { launchBareBrowser } from '../bare-browser';
import { bundleScript } from '../bundle';

let browser: Browser;
let script: string;

beforeAll(async () => {
  script = await bundleScript(path.join(import.meta.dirname, 'entry.ts'), 'taken');
  browser = await launchBareBrowser();
});
afterAll(() => browser.close());

const row = (index: number, inside = '') =>
  `<li class="row"><span>Nadia${index}</span> <b>-${index}.00</b>${inside}</li>`;
const list = (inside: (index: number) => string, style = '') =>
  `<style>body{margin:0}li{height:40px}</style>${style}<ul>${Array.from({ length: 2_000 }, (_, index) => row(index, inside(index))).join('')}</ul>`;

async function open(html: string, scrolledTo: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 600 });
  await page.setContent(html);
  await page.evaluate((top) => scrollTo(0, top), scrolledTo);
  return page;
}

async function seen(page: Page): Promise<string[]> {
  const { runs } = (await page.evaluate(`${script}; taken.seenText()`)) as SeenText;
  await page.close();
  return runs.map(({ text }) => text);
}

describe.each([0, 12_345, 79_000])('in a list of 2,000 rows that is scrolled to %s', (top) => {
  it('the words in view have places, and no others', async () => {
    const words = await seen(
      await open(
        list(() => ''),
        top,
      ),
    );
    const page = await open(
      list(() => ''),
      top,
    );
    const inView = await page.$$eval('span, b', (elements) =>
      elements
        .filter((element) => {
          const { bottom, top } = element.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        })
        .map((element) => element.textContent),
    );
    expect(inView.length).toBeGreaterThan(20);
    expect(words).toEqual(inView);
  });

  it('an open menu of a row far away has its place, where it is shown', async () => {
    const menu = '<div style="position:fixed;left:400px;top:300px">Menu of Li</div>';
    const words = await seen(
      await open(
        list((index) => (index === 1_000 ? menu : '')),
        top,
      ),
    );
    expect(words.join(' ')).toContain('Menu of Li');
  });

  it('rows whose words stand elsewhere are all looked at', async () => {
    const style = '<style>li b{position:fixed;left:500px;top:20px}</style>';
    const words = await seen(
      await open(
        list(() => '', style),
        top,
      ),
    );
    expect(words.filter((word) => word.startsWith('-'))).toHaveLength(2_000);
  });
});

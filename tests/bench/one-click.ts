import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleScript } from '../browser/bundle';
import { activityPage } from './activity-page';
import { type BenchBrowser, draw, inject, launchBenchBrowser, openInvented } from './bench-browser';
import { compared, type Figure } from './figure';
import { interleave } from './sample';

const LIBRARY = path.join(import.meta.dirname, 'in-page/render-plain.ts');

/** One click on a page of 500 rows, until it is stored, read back and shown, beside the library's picture of the page alone. */
export async function oneClick(): Promise<Figure[]> {
  const bench = await launchBenchBrowser({
    'plain.js': await bundleScript(LIBRARY, 'plainLibrary'),
    'plain-whole.js': 'walletWitnessPlain("whole")',
  });
  try {
    const page = await openInvented(bench, activityPage(500));
    await inject(bench, page, 'plain.js');
    const { click, picture } = await interleave(5, {
      click: () => clickTime(bench, page),
      picture: async () => {
        await page.bringToFront();
        return draw(bench, page, 'plain-whole.js');
      },
    });
    const sides = { ours: click, theirs: picture, most: 1 / 8 };
    return [compared({ name: 'one click, 500 rows', other: 'html2canvas-pro, picture alone', ...sides })];
  } finally {
    await bench.close();
  }
}

/** From the click on the popup's button to the number of the exhibit on the screen, by the popup's own clock. */
async function clickTime({ run }: BenchBrowser, page: Page): Promise<number> {
  const popup = await run.clickIcon(page);
  await popup.waitForSelector('[data-testid=capture-page][aria-disabled=false]');
  const took = await popup.evaluate(async () => {
    const ended = '[data-testid=capture-result], [data-testid=capture-problem]';
    const button = document.querySelector<HTMLElement>('[data-testid=capture-page]');
    const began = performance.now();
    const shown = new Promise<Element>((resolve) => {
      new MutationObserver(() => {
        const found = document.querySelector(ended);
        if (found) resolve(found);
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    button?.click();
    const result = await shown;
    return result.hasAttribute('data-evidence') ? performance.now() - began : null;
  });
  await run.closePopups();
  if (took === null) throw new Error('the capture failed');
  return took;
}

import type { Page } from 'puppeteer-core';

/** Where on a ruled page the ruler is sure to be, CSS pixels from the left of what it lies in. */
export const RULER_X = 40;

/**
 * Draws a ruler into an element of a page: each row of CSS pixels has its own number as its colour. Nothing else of the
 * page is touched, and it works under any policy, for only canvases are made.
 */
export async function drawRuler(page: Page, selector: string, rows: number): Promise<void> {
  await page.evaluate(
    (css, count) => {
      const inside = document.querySelector(css);
      const target = inside?.shadowRoot ?? inside;
      if (!target) throw new Error(`no ${css}`);
      const most = 8_000;
      for (let from = 0; from < count; from += most) {
        const canvas = document.createElement('canvas');
        canvas.width = 64;
        canvas.height = Math.min(most, count - from);
        canvas.style.display = 'block';
        canvas.style.imageRendering = 'pixelated';
        const pen = canvas.getContext('2d', { willReadFrequently: true });
        if (!pen) throw new Error('no pen');
        for (let row = 0; row < canvas.height; row += 1) {
          pen.fillStyle = `#${(from + row).toString(16).padStart(6, '0')}`;
          pen.fillRect(0, row, 64, 1);
        }
        target.append(canvas);
      }
    },
    selector,
    rows,
  );
}

/** What is wrong with rows that should count from a number upwards: the first few, as sentences. */
export function faultsOfRuler(rows: readonly number[], from = 0): string[] {
  return rows
    .flatMap((found, index) =>
      found === from + index ? [] : [`row ${index} is ${found}, not ${from + index}`],
    )
    .slice(0, 5);
}

import { expect, it } from 'vitest';
import { misfits } from './fit';
import { LANGUAGE_IDS, setLook } from './looks';
import { takeWalk } from './take-walk';
import { WALKS } from './walks';

const WIDTHS = [280, 320, 420, 800];
/** What the popup asks of the browser. */
const POPUP = [360];

it.each(WALKS)(
  '$screen: from 280 to 800 px, in every language, nothing is cut and nothing scrolls sideways',
  async (walk) => {
    const found: string[] = [];
    await takeWalk(walk, async (state, page) => {
      const before = page.viewport();
      const widths = page.url().endsWith('popup.html') ? POPUP : WIDTHS;
      for (const language of LANGUAGE_IDS)
        for (const width of widths) {
          await page.setViewport({ width, height: 900 });
          await setLook(page, { language });
          found.push(
            ...(await page.evaluate(misfits)).map((misfit) => `${state}, ${language} at ${width}: ${misfit}`),
          );
        }
      await page.setViewport(before);
      await setLook(page, { language: 'en' });
    });
    expect(found).toEqual([]);
  },
  180_000,
);

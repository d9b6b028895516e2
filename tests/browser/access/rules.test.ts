import { expect, it } from 'vitest';
import { brokenRules } from './axe';
import { LANGUAGE_IDS, lookName, setLook } from './looks';
import { takeWalk } from './take-walk';
import { WALKS } from './walks';

const SCHEMES = ['light', 'dark'] as const;
const LOOKS = LANGUAGE_IDS.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

it.each(WALKS)(
  '$screen: in no state, language or theme a rule of axe is broken',
  async (walk) => {
    const broken: string[] = [];
    await takeWalk(walk, async (state, page) => {
      const before = page.viewport();
      // As high as the page: what stays in sight at the edges of the window then covers nothing.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width: 400, ...before, height: Math.max(height, before?.height ?? 0) });
      for (const look of LOOKS) {
        await setLook(page, look);
        const found = await brokenRules(page);
        broken.push(
          ...found.broken.map(({ rule, at, why }) => `${state}, ${lookName(look)}: ${rule} at ${at}: ${why}`),
        );
      }
      await page.setViewport(before);
      await setLook(page, { language: 'en' });
    });
    expect(broken).toEqual([]);
  },
  180_000,
);

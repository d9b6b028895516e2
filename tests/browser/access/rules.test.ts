import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { brokenRules } from './axe';
import { LANGUAGE_IDS, type Look, lookName, setLook } from './looks';
import { moving } from './motion';
import { takeWalk } from './take-walk';
import type { See } from './walk';
import { WALKS } from './walks';

/** The rules for which it matters how a screen is coloured; no other looks at more than elements, words and sizes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const COLOURED: readonly Look[] = [
  ...LANGUAGE_IDS.map((language): Look => ({ language, scheme: 'dark' })),
  { language: 'en', forcedColors: true },
  { language: 'zh_CN', scheme: 'dark', forcedColors: true },
  { language: 'zh_CN', contrast: 'more' },
  { language: 'en', scheme: 'dark', contrast: 'more' },
];

/** Notes down what axe finds in every look of a state, and what moves though the person wants stillness. */
function noter(found: string[]): See {
  const note = async (state: string, page: Page, look: Look, only?: string[]) => {
    await setLook(page, look);
    const broken = await brokenRules(page, only);
    found.push(...broken.map(({ rule, at, why }) => `${state}, ${lookName(look)}: ${rule} at ${at}: ${why}`));
  };
  return async (state, page) => {
    const before = page.viewport();
    // As high as the page: what stays in sight at the edges of the window then covers nothing.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width: 400, ...before, height: Math.max(height, before?.height ?? 0) });
    for (const language of LANGUAGE_IDS) await note(state, page, { language });
    for (const look of COLOURED) await note(state, page, look, COLOUR_RULES);
    await setLook(page, { language: 'en', stillness: true });
    found.push(...(await page.evaluate(moving)).map((one) => `${state}: ${one}`));
    await page.setViewport(before);
    await setLook(page, { language: 'en' });
  };
}

it.each(WALKS)(
  '$screen: in no state, language or theme a rule of axe is broken',
  async (walk) => {
    const found: string[] = [];
    await takeWalk(walk, noter(found));
    expect(found).toEqual([]);
  },
  180_000,
);

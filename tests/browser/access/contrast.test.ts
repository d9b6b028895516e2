import { expect, it } from 'vitest';
import { brokenRules } from './axe';
import { type Look, lookName, setLook } from './looks';
import { takeWalk } from './take-walk';
import { WALKS } from './walks';

const SEEN = ['color-contrast', 'link-in-text-block'];
const LOOKS: readonly Look[] = [
  { language: 'en', forcedColors: true },
  { language: 'zh_CN', scheme: 'dark', forcedColors: true },
  { language: 'en', contrast: 'more' },
  { language: 'zh_CN', scheme: 'dark', contrast: 'more' },
];

it.each(WALKS)(
  '$screen: it can be read in the colours of the system, and where more contrast is wanted',
  async (walk) => {
    const broken: string[] = [];
    await takeWalk(walk, async (state, page) => {
      for (const look of LOOKS) {
        await setLook(page, look);
        const found = await brokenRules(page, SEEN);
        broken.push(
          ...found.broken.map(({ rule, at, why }) => `${state}, ${lookName(look)}: ${rule} at ${at}: ${why}`),
        );
      }
      await setLook(page, { language: 'en' });
    });
    expect(broken).toEqual([]);
  },
  180_000,
);

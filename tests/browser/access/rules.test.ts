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
      for (const look of LOOKS) {
        await setLook(page, look);
        const found = await brokenRules(page);
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

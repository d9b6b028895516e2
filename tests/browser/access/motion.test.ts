import { expect, it } from 'vitest';
import { setLook } from './looks';
import { takeWalk } from './take-walk';
import { WALKS } from './walks';

/** Runs in a page: what on it moves by itself, or glides where it is changed. */
function moving(): string[] {
  const running = document.getAnimations().map((one) => {
    const target = one.effect instanceof KeyframeEffect ? one.effect.target : null;
    return `${target?.className} is animated`;
  });
  const gliding = [...document.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after', '::backdrop'].flatMap((part) => {
      const { transitionDuration, scrollBehavior } = getComputedStyle(element, part);
      const glides = /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
      return glides ? [`${element.localName}.${element.className}${part} glides`] : [];
    }),
  );
  return [...running, ...gliding];
}

it('a person who wants less motion sees none, on any screen', async () => {
  const found: string[] = [];
  let moved = 0;
  for (const walk of WALKS)
    await takeWalk(walk, async (state, page) => {
      moved += (await page.evaluate(moving)).length;
      await setLook(page, { language: 'en', stillness: true });
      found.push(...(await page.evaluate(moving)).map((one) => `${walk.screen}, ${state}: ${one}`));
      await setLook(page, { language: 'en' });
    });
  expect(found).toEqual([]);
  // Else this would find nothing wherever it looked.
  expect(moved).toBeGreaterThan(0);
}, 240_000);

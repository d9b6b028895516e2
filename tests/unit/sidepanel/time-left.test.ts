import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calm, secondsLeft } from '../../../entrypoints/sidepanel/time-left';

test('nothing is said of the time left before there is a base for it', () => {
  expect(secondsLeft({ done: 500, total: 1000 }, 0, 1_999)).toBe(null);
  expect(secondsLeft({ done: 0, total: 1000 }, 0, 60_000)).toBe(null);
});

test('what went in the time so far tells how long the rest takes', () => {
  expect(secondsLeft({ done: 250, total: 1000 }, 1_000, 11_000)).toBe(30);
  expect(secondsLeft({ done: 1000, total: 1000 }, 0, 10_000)).toBe(0);
});

test('what is shown falls with the work and does not waver upwards', () => {
  expect(calm(null, 20)).toBe(20);
  expect(calm(20, 19)).toBe(19);
  expect(calm(20, 24)).toBe(20);
  expect(calm(20, 40)).toBe(40);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 90, max: 116, noNaN: true })), (found) => {
      let shown: number | null = 90;
      for (const one of found) shown = calm(shown, one);
      expect(shown).toBe(90);
    }),
  );
});

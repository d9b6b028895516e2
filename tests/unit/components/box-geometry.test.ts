import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Box,
  boxBetween,
  CORNERS,
  freshBox,
  movedBox,
  nudgedBox,
  oppositeOf,
} from '../../../components/redaction/box-geometry';

const PICTURE = { width: 1280, height: 900 };
const anywhere = fc.record({
  x: fc.double({ min: -5_000, max: 5_000, noNaN: true }),
  y: fc.double({ min: -5_000, max: 5_000, noNaN: true }),
});
const box = fc.tuple(anywhere, anywhere).map(([a, b]) => boxBetween(a, b, PICTURE));

function expectInside({ x, y, width, height }: Box): void {
  for (const side of [x, y, width, height]) expect(Number.isInteger(side)).toBe(true);
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(6);
  expect(x + width).toBeLessThanOrEqual(PICTURE.width);
  expect(y + height).toBeLessThanOrEqual(PICTURE.height);
}

it('wherever a box is drawn to, it lies in its picture, in whole pixels, and is large enough to be seen', () => {
  fc.assert(fc.property(box, expectInside));
});

it('a box that is moved keeps its size and stays in its picture', () => {
  fc.assert(
    fc.property(box, anywhere, (one, by) => {
      const moved = movedBox(one, by, PICTURE);
      expectInside(moved);
      expect([moved.width, moved.height]).toEqual([one.width, one.height]);
    }),
  );
});

it('every arrow key keeps a box in its picture, and any other key is none of its business', () => {
  const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown');
  fc.assert(
    fc.property(box, keys, fc.boolean(), (one, key, sizes) => {
      const nudged = nudgedBox(one, key, sizes, PICTURE);
      expect(nudged).not.toBeNull();
      if (nudged) expectInside(nudged);
    }),
  );
  expect(nudgedBox({ x: 0, y: 0, width: 9, height: 9 }, 'Tab', false, PICTURE)).toBeNull();
});

it('an arrow moves a box, and with Shift its lower right corner', () => {
  const one = { x: 100, y: 100, width: 60, height: 20 };
  expect(nudgedBox(one, 'ArrowRight', false, PICTURE)).toEqual({ ...one, x: 109 });
  expect(nudgedBox(one, 'ArrowUp', false, PICTURE)).toEqual({ ...one, y: 91 });
  expect(nudgedBox(one, 'ArrowRight', true, PICTURE)).toEqual({ ...one, width: 69 });
  expect(nudgedBox(one, 'ArrowUp', true, PICTURE)).toEqual({ ...one, height: 11 });
});

it('a box that is sized by a corner keeps the corner across', () => {
  const one = { x: 100, y: 200, width: 60, height: 20 };
  const across = CORNERS.map((corner) => [corner, oppositeOf(one, corner)]);
  expect(Object.fromEntries(across)).toEqual({
    nw: { x: 160, y: 220 },
    ne: { x: 100, y: 220 },
    sw: { x: 160, y: 200 },
    se: { x: 100, y: 200 },
  });
  expect(boxBetween(oppositeOf(one, 'nw'), { x: 90, y: 190 }, PICTURE)).toEqual({
    x: 90,
    y: 190,
    width: 70,
    height: 30,
  });
});

it('a box that is added by key stands in what is in view', () => {
  const view = { x: 0, y: 5_000, width: 1280, height: 800 };
  const fresh = freshBox(view, { width: 1280, height: 20_000 });
  expect(fresh.y).toBeGreaterThan(5_000);
  expect(fresh.y + fresh.height).toBeLessThan(5_800);
  expectInside(freshBox({ x: 0, y: 0, ...PICTURE }, PICTURE));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TextCover } from '../../../../utils/model/redaction';
import type { TextRun } from '../../../../utils/model/text-places';
import { boxesOf } from '../../../../utils/redaction/cover/boxes-of';

const cover = (text: string): TextCover => ({ text, reason: 'phone', by: 'rule', lifted: false });
const run = (text: string, x: number, y: number, width = 40, height = 20): TextRun => ({
  text,
  x,
  y,
  width,
  height,
});
const boxes = (runs: TextRun[], ...texts: string[]) =>
  boxesOf(texts.map(cover), 7, { pictures: [{ part: 'pixels-1.png', runs }] });

it('a box has a margin, says why, and whose picture it lies on', () => {
  expect(boxes([run('13800138000', 10.4, 20.6, 90.2, 16)], '13800138000')).toEqual([
    {
      evidence: 7,
      part: 'pixels-1.png',
      x: 8,
      y: 18,
      width: 95,
      height: 21,
      reason: 'phone',
      by: 'rule',
      lifted: false,
    },
  ]);
});

it('runs on one line share a box; those on the next have their own', () => {
  const runs = [run('138', 0, 0), run('0013', 45, 0), run('8000', 0, 30), run('else', 45, 30)];
  expect(boxes(runs, '138 0013 8000')).toMatchObject([
    { x: 0, y: 0, width: 87 },
    { x: 0, y: 28, width: 42 },
  ]);
});

it('runs far from each other are not joined over what stands between', () => {
  const runs = [run('王', 0, 0, 20), run('小明', 300, 0)];
  expect(boxes(runs, '王小明')).toHaveLength(2);
});

it('a short word is found in pieces that touch, and in cells that touch', () => {
  expect(boxes([run('Da', 0, 0), run('na', 40, 0)], 'Dana')).toHaveLength(1);
  expect(boxes([run('1234', 0, 0), run('5678', 40, 0)], '1234')).toHaveLength(1);
});

it('nothing is covered in a picture without the words', () => {
  expect(boxes([run('Paid', 0, 0), run('50.00', 50, 0)], '13800138000')).toEqual([]);
});

it('every run that holds a part of a covered text is covered whole', () => {
  const size = fc.double({ min: 0.5, max: 400, noNaN: true });
  const piece = fc.record({
    text: fc.stringMatching(/^[a-z0-9\u4e00-\u9fff]{5}$/),
    x: size,
    y: size,
    width: size,
    height: size,
  });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (runs, from, count) => {
      const first = from % runs.length;
      const part = runs.slice(first, first + 1 + (count % 4));
      const word = part.map(({ text }) => text).join('');
      // Shorter words are found whole: what stands beside each other is not put together.
      fc.pre(word.length >= 7);
      const found = boxes(runs, word);
      for (const { x, y, width, height } of part)
        expect(
          found.some(
            (box) =>
              box.x <= x && box.y <= y && box.x + box.width >= x + width && box.y + box.height >= y + height,
          ),
        ).toBe(true);
    }),
  );
});

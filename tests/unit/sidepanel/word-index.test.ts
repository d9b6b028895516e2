import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordIndex } from '../../../entrypoints/sidepanel/redaction/word-index';
import type { TextCover } from '../../../utils/model/redaction';
import { boxesOf } from '../../../utils/redaction/cover/boxes-of';
import { coversOf, findCovered } from '../../../utils/redaction/cover/cover-spans';

const cover = (text: string): TextCover => ({ text, reason: 'other', by: 'person', lifted: false });
const other = (text: string) => ({ text, reason: 'other' as const });
const placesOf = (words: readonly string[]) => ({
  pictures: [
    {
      part: 'pixels-1.png',
      runs: words.map((text, at) => ({ text, x: (at % 8) * 100, y: at * 7, width: 90, height: 20 })),
    },
  ],
});

it('a number is found however it is grouped, and a short word only by itself', () => {
  const text = 'Paid 138 0013 8000 by Ann to Annex. 13800138000';
  const index = wordIndex(1, [text], { pictures: [] });
  expect([
    index.times(other('13800138000')),
    index.times(other('Ann')),
    index.times(other('nobody')),
  ]).toEqual([2, 1, 0]);
});

it('a number that runs over several words of a picture is covered in all of them, and nowhere between', () => {
  const words = ['Paid', '138', '0013', '8000', 'or', 'perhaps', 'later', '0013'];
  const index = wordIndex(1, [], placesOf(words));
  expect(index.boxes(other('138 0013 8000'))).toEqual(boxesOf([cover('138 0013 8000')], 1, placesOf(words)));
  expect(index.times(other('138 0013 8000'))).toBeGreaterThan(0);
});

it('what it finds is what a look at everything finds', () => {
  const word = fc.constantFrom(
    'Ann',
    'Annex',
    '138',
    '0013',
    '8000',
    'é',
    'E',
    '50.00',
    '150.00',
    '王',
    '小',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 40 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      (words, some) => {
        const [text, wanted, places] = [words.join(' '), some.join(' '), placesOf(words)];
        const index = wordIndex(1, [text], places);
        expect(index.boxes(other(wanted))).toEqual(boxesOf([cover(wanted)], 1, places));
        expect(index.times(other(wanted)) > 0).toBe(
          findCovered(text, coversOf([cover(wanted)])).length > 0 || index.boxes(other(wanted)).length > 0,
        );
      },
    ),
  );
});

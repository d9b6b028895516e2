import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from '../../../utils/capture/word-pieces';

const words = (text: string) => piecesOf(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Paid to  Dana Koh,\n-12.00', ['Paid', 'to', 'Dana', 'Koh,', '-12.00']],
  ['li.hua@mail.example', ['li.hua@mail.example']],
  ['138 0013 8000', ['138', '0013', '8000']],
  [' \n\t', []],
])('“%s” stands in the pieces %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it('a line of Chinese is cut into words, and punctuation stays with the word before', () => {
  const found = words('收款人：李华，账号138');
  expect(found.length).toBeGreaterThan(3);
  expect(found.join('')).toBe('收款人：李华，账号138');
  expect(found.some((word) => /^[：，]/.test(word))).toBe(false);
});

it('the pieces hold all of a text but its blanks, in order', () => {
  const unit = fc.constantFrom('a', '1', ' ', '\n', '李', '，', '€', 'ก', '😀', 'م', '-');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      expect(words(text).join('')).toBe(text.replace(/\s/g, ''));
    }),
  );
});

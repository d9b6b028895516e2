import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedOver, differenceOf } from '../../../utils/complaint/text-difference';

const before = 'Dear Sir or Madam,\n\nFacts\n- one (E0001).\n\nAsks\n- refund one.\n\nYours\n';
const after = 'Dear Sir or Madam,\n\nFacts\n- one (E0001).\n- two (E0002).\n\nAsks\n- refund one.\n\nYours\n';

describe('a change of facts', () => {
  test('is told by the lines that it adds and takes away, with those beside them', () => {
    expect(differenceOf(before, after)).toEqual([
      { kind: 'same', text: '- one (E0001).' },
      { kind: 'new', text: '- two (E0002).\n' },
      { kind: 'same', text: 'Asks' },
    ]);
    expect(differenceOf(before, before).every(({ kind }) => kind === 'same')).toBe(true);
  });

  test('is put into a text that the person changed elsewhere', () => {
    const own = before
      .replace('Dear Sir or Madam,', 'Dear Ms Quill,')
      .replace('refund one', 'refund one at once');
    expect(carriedOver(own, before, after)).toBe(
      after.replace('Dear Sir or Madam,', 'Dear Ms Quill,').replace('refund one', 'refund one at once'),
    );
  });

  test('is not put in where the person changed the same lines', () => {
    const own = 'I write this my own way.\n';
    expect(carriedOver(own, before, after)).toBeNull();
  });

  test('whatever the texts are, an unedited one becomes the new one', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '', '- d'), { maxLength: 12 })
      .map((lines) => `${lines.join('\n')}\n`);
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(carriedOver(one, one, other)).toBe(other);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSpace, foldText, foldWord, narrow } from '../../../utils/reading/text';

describe('text is folded', () => {
  it('white space of every kind becomes one blank', () => {
    expect(foldSpace(' a\u00a0\u202f\u3000b\r\n\tc ')).toBe('a b c');
  });

  it('what cannot be seen is dropped, so that it cannot hide or reorder a figure', () => {
    expect(foldSpace('1\u200b2\u202d.\u206634\ufeff')).toBe('12.34');
    // What is behind this one is shown from its end, `12` and then `43.`: that it stood there must be seen.
    expect(foldSpace('12\u202e.34')).toBe('12\ufffd.34');
  });

  it('a joined emoji and a Persian word stay whole where they are shown', () => {
    expect(foldSpace('👩\u200d🍳 می\u200cخواهم')).toBe('👩\u200d🍳 می\u200cخواهم');
    expect(foldText('1\u200d2')).toBe('12');
  });

  it('full-width forms become ASCII, one character for one', () => {
    expect(foldText('￥１２．５０（ＵＳＤ）')).toBe('¥12.50(USD)');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(narrow(text).length).toBe(text.length);
      }),
    );
  });

  it('words are compared without case, accents and punctuation, й apart from и', () => {
    expect(foldWord('  «Échoué»: ')).toBe('echoue');
    expect(foldWord('Завершён')).toBe('завершен');
    expect(foldWord('Май')).toBe('май');
    expect(foldWord('返金が')).toBe('返金が');
  });

  it('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const fold of [foldSpace, foldText, foldWord]) expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });
});

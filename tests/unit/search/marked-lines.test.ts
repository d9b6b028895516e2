import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedLines } from '../../../utils/search/marked-lines';
import { piecesOf } from '../../../utils/search/query';

/** `a [b] c`: what is marked stands in brackets. */
const shown = (text: string, query: string) =>
  markedLines(text, piecesOf(query)).map((line) =>
    line.map((stretch) => (stretch.hit ? `[${stretch.text}]` : stretch.text)).join(''),
  );

describe('the lines that are shown of a hit', () => {
  it('mark every hit as it stands in the text', () => {
    expect(shown('支付宝支付\nAlipay+ ALIPAY', '支付 alipay')).toEqual([
      '[支付]宝[支付]',
      '[Alipay]+ [ALIPAY]',
    ]);
  });

  it('mark a figure with its commas, and a word by its beginning only', () => {
    expect(shown('¥1,280.00 · 12800 · 51280', '1280')).toEqual(['¥[1,280].00 · [1280]0 · 51280']);
  });

  it('are those with most of what was asked for, in the order of the text', () => {
    expect(shown('退款\nnothing\n失败\n退款 失败', '退款 失败')).toEqual(['[退款]', '[退款] [失败]']);
  });

  it('are cut around the first hit when they are long, and never inside a character', () => {
    const [line = ''] = shown(`${'字'.repeat(300)}退款${'𠮷'.repeat(300)}`, '退款');
    expect(line.startsWith('…字')).toBe(true);
    expect(line).toContain('[退款]');
    expect(line.endsWith('𠮷…')).toBe(true);
    expect(line.length).toBeLessThan(150);
    expect(line.isWellFormed()).toBe(true);
  });

  it('give back the line, whatever is in it', () => {
    const unit = fc.constantFrom(...'aB1,.支付宝 İ'.split(''), '𠮷', '👩‍👧');
    const text = fc.string({ unit, minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, text, (line, query) => {
        for (const stretches of markedLines(line, piecesOf(query)))
          expect(stretches.map((stretch) => stretch.text).join('')).toBe(line);
      }),
    );
  });
});

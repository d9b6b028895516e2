import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, termsIn } from '../../../utils/search/terms';

describe('what a text is found by', () => {
  it('are its words in lower case and the pairs of its runs, with the last character of each run', () => {
    expect([...termsIn('Alipay 支付宝 Refund')].sort()).toEqual(
      ['alipay', 'refund', '宝', '付宝', '支付'].sort(),
    );
  });

  it('a word that touches a run is a word of its own', () => {
    expect([...termsIn('QQ钱包VIP')].sort()).toEqual(['qq', 'vip', '包', '钱包'].sort());
  });

  it('a figure is one term without its commas, and a list of figures is none', () => {
    expect([...termsIn('¥1,280.00')]).toEqual(['1280.00']);
    expect([...termsIn('12,50')]).toEqual(['12', '50']);
    expect([...termsIn('3,4,5')]).toEqual(['3', '4', '5']);
  });

  it('full-width letters and figures are their plain ones', () => {
    expect([...termsIn('ＡＢＣ１２３')]).toEqual(['abc123']);
  });

  it('a text keeps its length when it is folded, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(text)).toHaveLength(text.length);
      }),
    );
    expect(folded('İSTANBUL ﬁn')).toBe('İstanbul ﬁn');
  });

  it('no term has a tab or a new line', () => {
    const unit = fc.constantFrom(...'\t\n\r\u2028 a1.,支付Āǿ'.split(''));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        for (const term of termsIn(text)) expect(term).not.toMatch(/[\t\n]/);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { RULE_FILES } from '../../../utils/i18n/locale-files';
import { sayer } from '../../../utils/i18n/sayer';
import { allWordings } from './all-wordings';

const wordings = allWordings();
const differing = new Set(wordings.filter(({ en, zh }) => en !== zh).map(({ en }) => en));

describe.each(Object.entries(RULE_FILES))('the words of %s for rules, forms and wallets', (language, own) => {
  it('there is one for every pair of words, and none for what no rule says', () => {
    const said = Object.keys(own);
    expect([...differing].filter((en) => !(en in own))).toEqual([]);
    expect(said.filter((en) => !wordings.some((words) => words.en === en))).toEqual([]);
  });

  it('a screen of that language says them', () => {
    const say = sayer(language, own);
    for (const words of wordings) expect(say(words)).toBe(own[words.en] ?? words.zh);
  });

  it('every figure, number and address stands in them as in the simplified ones', () => {
    const figures = (text: string) => (text.match(/\d[\d,.-]*\d|\d/g) ?? []).sort();
    const wrong = wordings.filter(({ en, zh }) => {
      const its = own[en];
      return its !== undefined && figures(its).join() !== figures(zh).join();
    });
    expect(wrong.map(({ en, zh }) => [en, zh, own[en]])).toEqual([]);
  });
});

describe('a screen without words of its own', () => {
  const words = { en: 'Police', zh: '警方' };

  it('says the words in code that its reader reads', () => {
    expect(['en', 'zh_CN', 'zh_TW', 'de', 'pt_BR'].map((language) => sayer(language)(words))).toEqual([
      'Police',
      '警方',
      '警方',
      'Police',
      'Police',
    ]);
  });

  it('takes no word from what every object has', () => {
    expect(sayer('zh_TW', {})({ en: 'constructor', zh: '构造' })).toBe('构造');
  });
});

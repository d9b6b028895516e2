import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARRIED_WORDS } from '../../../utils/i18n/carried-words';
import { languageFor } from '../../../utils/i18n/language-for';
import { LANGUAGES } from '../../../utils/i18n/languages';
import { LOCALE_FILES } from '../../../utils/i18n/locale-files';

const all = (tags: string[]) => [...new Set(tags.map(languageFor))];

describe('the languages of the screen', () => {
  it('are the folders in public/_locales', () => {
    const folders = readdirSync('public/_locales').sort();
    expect(LANGUAGES.map(({ id }) => id)).toEqual(folders);
    expect(Object.keys(CARRIED_WORDS)).toEqual(folders);
  });

  it('are each named in themselves', () => {
    const names = LANGUAGES.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['English', '简体中文', '繁體中文']));
  });

  it('the checking page carries its own words of every one, and not the rest', () => {
    for (const [language, words] of Object.entries(CARRIED_WORDS)) {
      expect(words['verifyTitle'], language).toEqual(LOCALE_FILES[language]?.verifyTitle);
      expect(words, language).not.toHaveProperty('evidenceEmpty');
    }
  });
});

describe('languageFor', () => {
  it('tells the two ways of writing Chinese apart by script and region', () => {
    expect(all(['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-TW', 'ZH-cn'])).toEqual(['zh_CN']);
    expect(all(['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'ZH-hk'])).toEqual(['zh_TW']);
  });

  it('gives English for every English and for what the screen does not speak', () => {
    expect(all(['en', 'en-GB', 'de-AT', 'zhx', 'und', '', 'not a tag'])).toEqual(['en']);
  });
});

import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import { languageFor, translator } from '../../../utils/i18n/translate';

describe('translator', () => {
  const t = translator({ ...en, addToCase: { message: '$2 before $1' } });

  it('puts values where the message wants them, in any order', () => {
    expect(t('addToCase', 'a', 'b')).toBe('b before a');
  });

  it('leaves nothing of a place without a value', () => {
    expect(t('addToCase', 'a')).toBe(' before a');
  });

  it('does not read a value as another place', () => {
    expect(t('addToCase', '$2', 'b')).toBe('b before $2');
  });
});

describe('languageFor', () => {
  it('gives Chinese for every kind of Chinese and English for the rest', () => {
    expect(['zh', 'zh-CN', 'zh-TW', 'ZH-hk'].map(languageFor)).toEqual(Array(4).fill('zh_CN'));
    expect(['en', 'de-AT', 'zhx', ''].map(languageFor)).toEqual(Array(4).fill('en'));
  });
});

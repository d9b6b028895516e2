import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import { languageTag, translator } from '../../../utils/i18n/translate';

describe('translator', () => {
  const t = translator({ ...en, addToCase: { message: '$2 before $1' } }, 'en');

  it('puts values where the message wants them, in any order', () => {
    expect(t('addToCase', 'a', 'b')).toBe('b before a');
  });

  it('leaves nothing of a place without a value', () => {
    expect(t('addToCase', 'a')).toBe(' before a');
  });

  it('groups a number as the language does, and leaves text as it is', () => {
    expect(t('addToCase', 12_345, '12345')).toBe('12345 before 12,345');
    const german = translator({ ...en, addToCase: { message: '$1' } }, 'de');
    expect(german('addToCase', 12_345)).toBe('12.345');
  });

  it('does not read a value as another place', () => {
    expect(t('addToCase', '$2', 'b')).toBe('b before $2');
  });
});

it('a language is named to the browser as BCP 47 writes it', () => {
  expect(['en', 'zh_TW'].map(languageTag)).toEqual(['en', 'zh-TW']);
});

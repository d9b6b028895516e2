import { expect, it } from 'vitest';
import { lettersIn } from '../../../entrypoints/sidepanel/letters';
import type { Draft } from '../../../utils/model/case';

const draft = (channel: Draft['channel'], language: Draft['language']): Draft => ({
  caseNumber: 1,
  channel,
  language,
  text: 'mine',
  basis: 'theirs',
  updatedAt: '2026-11-03T10:00:00Z',
});

it('a letter that nobody edited is packed in both languages', () => {
  expect(lettersIn([], { channel: 'formal', language: 'zh' })).toEqual([
    { channel: 'formal', language: 'en', edited: false },
    { channel: 'formal', language: 'zh', edited: false },
  ]);
});

it('beside an edited letter no other wording of it is packed', () => {
  expect(lettersIn([draft('formal', 'en')], { channel: 'formal', language: 'zh' })).toEqual([
    { channel: 'formal', language: 'en', edited: true },
  ]);
});

it('an edited letter to another desk is packed as well', () => {
  const letters = lettersIn([draft('support', 'zh')], { channel: 'regulator', language: 'en' });
  expect(letters.map(({ channel, language }) => `${channel}.${language}`)).toEqual([
    'support.zh',
    'regulator.en',
    'regulator.zh',
  ]);
});

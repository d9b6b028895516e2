import { describe, expect, it } from 'vitest';
import { factCount, whatWasRead } from '../../../components/counts';
import en from '../../../public/_locales/en/messages.json';
import zh from '../../../public/_locales/zh_CN/messages.json';
import { translator } from '../../../utils/i18n/translate';

const english = translator(en, 'en');

describe('what was read', () => {
  it('says none, one and many in the words of the language', () => {
    expect(whatWasRead(english, { transactions: 8, failures: 0 })).toBe('8 transactions, no failure message');
    expect(whatWasRead(english, { transactions: 1, failures: 2 })).toBe('1 transaction, 2 failure messages');
    expect(whatWasRead(translator(zh, 'zh_CN'), { transactions: 8, failures: 1 })).toBe(
      '8 笔交易，1 条报错信息',
    );
  });

  it('names chat messages only where there are any', () => {
    expect(whatWasRead(english, { transactions: 0, failures: 0, messages: 0 })).not.toContain('chat');
    expect(whatWasRead(english, { transactions: 0, failures: 0, messages: 1 })).toContain('1 chat message');
  });

  it('does not count one fact as many', () => {
    expect(factCount(english, 1)).toBe('Written from 1 fact');
  });
});

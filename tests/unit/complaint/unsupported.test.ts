import { describe, expect, test } from 'vitest';
import { compose } from '../../../utils/complaint/compose';
import { unsupportedIn } from '../../../utils/complaint/unsupported';
import { exhibit } from '../../../utils/model/evidence';
import { GOLDEN } from './golden-cases';

function look(name: string, change: (text: string) => string = (text) => text) {
  const input = GOLDEN[name];
  if (!input) throw new Error(`there is no case ${name}`);
  const { text, own } = compose({ ...input, channel: 'formal' });
  return unsupportedIn({
    text: change(text),
    language: input.language,
    written: [text],
    own,
    exhibits: input.exhibits.map(({ item }) => exhibit(item.number)),
  });
}

describe('sentences on the person’s word alone', () => {
  test('of a text as it was written they are the person’s own account, and nothing else', () => {
    expect(look('us.charged-twice.en').sentences).toEqual([
      'I bought one book and paid once.',
      'A minute later the same amount was taken again.',
      'The shop says it received a single order.',
    ]);
    expect(look('cn.charged-twice.zh').sentences).toEqual([
      '本人只购买了一本书，付款一次，一分钟后又被扣了同样的金额。',
      '商家表示只收到一份订单。',
    ]);
  });

  test('contacts and earlier complaints without an exhibit are among them, those with one are not', () => {
    const { sentences } = look('us.charged-twice-no-answer.en');
    expect(sentences.some((one) => one.includes('I complained to you on 5 November 2026'))).toBe(true);
    expect(sentences.some((one) => one.includes('by phone (Dana)'))).toBe(true);
    expect(sentences.some((one) => one.includes('I contacted you by chat'))).toBe(false);
  });

  test('a sentence that the person adds is listed until it names an exhibit of the case', () => {
    const add = (sentence: string) => (text: string) =>
      text.replace('Yours faithfully', `${sentence}\n\nYours faithfully`);
    const claim = 'Your hotline hung up on me.';
    expect(look('us.charged-twice.en', add(claim)).sentences).toContain(claim);
    expect(look('us.charged-twice.en', add('Your hotline hung up on me (E0001).')).sentences).toHaveLength(3);
    const wrong = look('us.charged-twice.en', add('Your hotline hung up on me (E0077).'));
    expect(wrong.sentences).toContain('Your hotline hung up on me (E0077).');
    expect(wrong.unknown).toEqual(['E0077']);
  });
});

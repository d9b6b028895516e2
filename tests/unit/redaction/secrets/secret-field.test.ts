import { expect, it } from 'vitest';
import { isSecretField } from '../../../../utils/redaction/secrets/secret-field';

const field = (traits: Partial<Parameters<typeof isSecretField>[0]>) =>
  isSecretField({ type: 'text', autocomplete: '', words: '', maxLength: -1, ...traits });

it.each([
  { type: 'password' },
  { type: 'hidden' },
  { autocomplete: 'one-time-code' },
  { autocomplete: 'section-a cc-number' },
  { words: 'loginPassword' },
  { words: 'card_number' },
  { words: 'sms-code' },
  { words: '短信验证码' },
  { words: 'cvv' },
  { words: 'userPin' },
  { words: '助记词' },
  { maxLength: 1 },
])('the value of a field with %j is never kept', (traits) => {
  expect(field(traits)).toBe(true);
});

it.each([
  { words: 'amount' },
  { words: 'search transactions' },
  { words: 'orderNumber' },
  { words: 'shipping' },
  { words: 'opinion' },
  { words: '备注' },
  { type: 'date', autocomplete: 'off' },
])('the value of a field with %j may be kept', (traits) => {
  expect(field(traits)).toBe(false);
});

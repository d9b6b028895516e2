import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhn } from '../../../../utils/redaction/secrets/card-numbers';
import { findSecrets, maskSecrets } from '../../../../utils/redaction/secrets/secrets';

/** A card number of the given beginning and length whose check digit is right. */
function cardWith(prefix: string, length: number, filler: string): string {
  const body = (prefix + filler).slice(0, length - 1);
  const digit = '0123456789'.split('').find((last) => luhn(body + last)) ?? '';
  return body + digit;
}

describe('card numbers', () => {
  const filler = fc.stringMatching(/^\d{18}$/);
  const issuer = fc.constantFrom(
    ['4', 16],
    ['51', 16],
    ['2221', 16],
    ['34', 15],
    ['62', 19],
    ['3528', 16],
  ) as fc.Arbitrary<[string, number]>;

  it('in a block are masked but for the last four digits', () => {
    fc.assert(
      fc.property(issuer, filler, ([prefix, length], rest) => {
        const card = cardWith(prefix, length, rest);
        const masked = maskSecrets(`Paid with ${card} today`);
        expect(masked).toBe(`Paid with ${'█'.repeat(length - 4)}${card.slice(-4)} today`);
      }),
    );
  });

  it.each([' ', '-', '\n', '\u00a0'])('in groups parted by %j are masked', (separator) => {
    const masked = maskSecrets(['4111', '1111', '1111', '1111'].join(separator));
    expect(masked).toBe(['████', '████', '████', '1111'].join(separator));
  });

  it('with a wrong check digit are other numbers and stay', () => {
    expect(maskSecrets('4111111111111112')).toBe('4111111111111112');
  });

  it.each([
    '订单号:4111111111111111',
    'Order #4111111111111111',
    'Transaction ID: 4111111111111111',
    '交易号：4111111111111111',
    'Ref. no. 4111111111111111',
  ])('that a label names as a reference stay: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it.each(['Card no. 4111111111111111', '银行卡号：4111111111111111'])(
    'that a label names as a card are masked: %s',
    (text) => {
      expect(maskSecrets(text)).not.toContain('41111111');
    },
  );

  it.each(['Card 4111 1111 1111 1111.', 'Paid with 4111111111111111, then left.'])(
    'at the end of a sentence or of a part of it are masked: %s',
    (text) => {
      expect(maskSecrets(text)).not.toMatch(/4111 ?1111 ?1/);
    },
  );

  it('are not seen in references longer than a card, amounts or shown tails', () => {
    const text = '2019082572921424455814012475 · 4,111,111,111,111,111.00 · **** 1111 · 0.4111111111111111';
    expect(maskSecrets(text)).toBe(text);
  });
});

describe('codes, passwords, tokens and keys', () => {
  it.each([
    ['Your one-time code is 482913.', '482913'],
    ['482913 is your PayPal security code', '482913'],
    ['验证码：482913，请勿告诉他人', '482913'],
    ['CVV: 737', '737'],
    ['Password: hunter2', 'hunter2'],
    ['登录密码：a1b2c3d4', 'a1b2c3d4'],
    ['Authorization: Bearer abcdef0123456789abcdef', 'abcdef0123456789abcdef'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl', 'eyJzdWIiOiIxMjM0In0'],
    ['{"access_token":"zXcVbN0123456789"}', 'zXcVbN0123456789'],
    ['sk_live_0123456789abcdef', '0123456789abcdef'],
    [`Private key: 0x${'4f'.repeat(32)}`, '4f4f4f4f'],
    ['5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ', '5HueCGU8'],
    ['-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----', 'MHcCAQEE'],
  ])('are masked in %j', (text, secret) => {
    expect(text).toContain(secret);
    expect(maskSecrets(text)).not.toContain(secret);
  });

  it.each([
    `Transaction 0x${'4f'.repeat(32)} confirmed`,
    'To 0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    '支付密码 未设置',
    'Error code: PAYMENT_DECLINED',
    'Error code 6001',
    'Pin this page',
    '订单支付失败 (4000)',
  ])('are not seen in %j', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });
});

describe('seed phrases', () => {
  const phrase = fc.array(fc.constantFrom(...wordlist), { minLength: 12, maxLength: 24 });

  it('are masked whole, however their words are numbered or parted', () => {
    fc.assert(
      fc.property(
        phrase,
        fc.constantFrom(' ', '\n', '\t', ', '),
        fc.boolean(),
        (words, separator, numbered) => {
          const text = words.map((word, i) => (numbered ? `${i + 1}. ${word}` : word)).join(separator);
          const masked = maskSecrets(`回复词 ${text} 。`);
          for (const word of words) expect(masked.split(/[\s,]+/)).not.toContain(word);
        },
      ),
    );
  });

  it('are not seen in ordinary sentences', () => {
    const text =
      'You sent the payment to the shop again and the bank said that it could not be found, so please check the account and try again.';
    expect(findSecrets(text)).toEqual([]);
  });
});

it('masking is stable, keeps the length and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const masked = maskSecrets(text);
      expect(masked.length).toBe(text.length);
      expect(maskSecrets(masked)).toBe(masked);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineWallet } from '../../../utils/wallets/define-wallet';
import { isHostOf } from '../../../utils/wallets/host';
import { wallets } from '../../../utils/wallets/registry';
import { walletFor } from '../../../utils/wallets/site-of';

describe('a wallet is known by its host alone', () => {
  test.each([
    ['https://consumeprod.alipay.com/record/advanced.htm', 'alipay'],
    ['https://ALIPAY.com./', 'alipay'],
    ['https://www.paypal.com/myaccount/transactions/', 'paypal'],
    ['https://www.amazon.com/cpe/yourpayments/transactions', 'amazon-pay'],
    ['https://www.amazon.co.uk/cpe/yourpayments/transactions', 'amazon-pay'],
    ['https://evil-alipay.com/', 'generic'],
    ['https://alipay.com.evil.io/', 'generic'],
    ['https://evil.io/alipay.com', 'generic'],
    ['https://alipay.com@evil.io/', 'generic'],
    ['https://notpaypal.com/', 'generic'],
    ['file:///alipay.com/', 'generic'],
    ['no address', 'generic'],
  ])('%s is %s', (url, id) => {
    expect(walletFor(url)).toMatchObject({ id, known: id !== 'generic' });
  });

  test('nothing but a dot may stand before the host of a wallet', () => {
    fc.assert(
      fc.property(fc.domain(), (host) => {
        expect(isHostOf(`${host}.alipay.com`, 'alipay.com')).toBe(true);
        expect(isHostOf(`${host}-alipay.com`, 'alipay.com')).toBe(false);
        expect(isHostOf(`alipay.com.${host}`, 'alipay.com')).toBe(false);
      }),
    );
  });
});

describe('a wallet declares itself', () => {
  test('the wallets are registered, and only generic claims no host', () => {
    expect(wallets.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['alipay', 'amazon-pay', 'generic', 'paypal']),
    );
    expect(wallets.filter(({ matches }) => matches.length === 0).map(({ id }) => id)).toEqual(['generic']);
  });

  test.each(['*.alipay.com', 'https://alipay.com', 'alipay', 'alipay.com/'])(
    '%s is refused as a host',
    (host) => {
      expect(() => declare({ matches: [host] })).toThrow('not a host');
    },
  );

  test('a day that is none is refused', () => {
    expect(() => declare({ checkedOn: 'today' })).toThrow('checkedOn');
  });
});

function declare(part: { matches?: string[]; checkedOn?: string }) {
  return defineWallet({
    id: 'x',
    name: { en: 'X', zh: 'X' },
    matches: ['x.example'],
    checkedOn: '2026-11-22',
    pages: [],
    ...part,
  });
}

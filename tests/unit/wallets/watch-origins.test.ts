import { describe, expect, it } from 'vitest';
import { watchedSites, watchOrigin } from '../../../utils/wallets/watch-origins';

describe('what is asked for when a person wants to keep watch', () => {
  it.each([
    ['https://consumeprod.alipay.com/record/advanced.htm', 'https://*.alipay.com/*'],
    ['https://www.paypal.com/myaccount/activities/', 'https://*.paypal.com/*'],
    ['https://pay.amazon.co.uk/jr/your-account', 'https://*.amazon.co.uk/*'],
    ['https://my.wallet.example:8443/activity?id=7', 'https://my.wallet.example/*'],
    ['http://localhost:8080/', 'http://localhost/*'],
    ['https://evil-alipay.com/', 'https://evil-alipay.com/*'],
  ])('%s: only %s', (url, origin) => {
    expect(watchOrigin(url)).toBe(origin);
  });

  it.each(['chrome://version', 'file:///tmp/page.html', 'about:blank', 'not an address'])(
    '%s: nothing, for it is no web page',
    (url) => expect(watchOrigin(url)).toBeNull(),
  );
});

describe('what was allowed', () => {
  it('is gathered by wallet; a site that is no wallet stands for itself', () => {
    const sites = watchedSites([
      'https://*.amazon.com/*',
      'https://wallet.example/*',
      'https://*.amazon.de/*',
    ]);
    expect(sites.map(({ wallet, hosts }) => [wallet?.id, hosts])).toEqual([
      ['amazon-pay', ['amazon.com', 'amazon.de']],
      [undefined, ['wallet.example']],
    ]);
    expect(sites[0]?.origins).toEqual(['https://*.amazon.com/*', 'https://*.amazon.de/*']);
  });

  it('on every site is said as such', () => {
    expect(watchedSites(['<all_urls>'])[0]?.hosts).toEqual(['*']);
    expect(watchedSites(['*://*/*'])[0]?.hosts).toEqual(['*']);
  });
});

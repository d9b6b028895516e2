import { describe, expect, it } from 'vitest';
import { failedRequest } from '../../../utils/capture/recorder/failed-requests';

const PAGE = 'https://www.wallet.example/pay';
const ask = (name: string, responseStatus: number, initiatorType = 'fetch', page = PAGE) =>
  failedRequest({ name, responseStatus, initiatorType, responseEnd: 1_500 }, page, 1_000_000);

describe('a failed request', () => {
  it('is told by its status, its path without query and its time', () => {
    expect(ask('https://api.wallet.example/v1/pay?token=secret#x', 502)).toEqual({
      text: 'HTTP 502 https://api.wallet.example/v1/pay',
      title: null,
      code: '502',
      kind: 'http',
      seenAt: new Date(1_001_500).toISOString(),
      goneAt: null,
      selector: '',
    });
  });

  it('of another site, of a picture, or answered well is none', () => {
    expect(ask('https://tracker.test/x', 500)).toBeNull();
    expect(ask('https://wallet.example/logo.png', 404, 'img')).toBeNull();
    expect(ask('https://wallet.example/api', 200)).toBeNull();
    expect(ask('https://wallet.example/api', 0)).toBeNull();
    expect(ask('not an address', 500)).toBeNull();
  });

  it('knows the owner’s part of a host, also under a shared second label', () => {
    expect(ask('https://api.bank.co.uk/x', 500, 'fetch', 'https://pay.bank.co.uk/')).not.toBeNull();
    expect(ask('https://api.other.co.uk/x', 500, 'fetch', 'https://pay.bank.co.uk/')).toBeNull();
    expect(ask('http://10.0.0.2/x', 500, 'fetch', 'http://10.0.0.3/')).toBeNull();
  });

  it('loses a session that a server wrote into its path', () => {
    expect(ask('https://wallet.example/pay;jsessionid=A1B2C3/step', 500)?.text).toBe(
      'HTTP 500 https://wallet.example/pay/step',
    );
  });
});

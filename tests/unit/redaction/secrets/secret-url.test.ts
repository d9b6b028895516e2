import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripUrl } from '../../../../utils/redaction/secrets/secret-url';

it.each([
  ['https://wallet.example/a?token=abc123&page=2', 'https://wallet.example/a?token=removed&page=2'],
  ['https://wallet.example/cb?code=xyz&state=s', 'https://wallet.example/cb?code=removed&state=removed'],
  ['https://ann:secret@wallet.example/a', 'https://wallet.example/a'],
  ['https://wallet.example/#access_token=abc&type=x', 'https://wallet.example/#access_token=removed&type=x'],
  ['https://wallet.example/a;jsessionid=F00F?x=1', 'https://wallet.example/a?x=1'],
  [
    'https://wallet.example/a?sessionId=1&authKey=2',
    'https://wallet.example/a?sessionId=removed&authKey=removed',
  ],
  ['https://wallet.example/a?c=4111111111111111', 'https://wallet.example/a?c=removed'],
  ['https://wallet.example/a?j=eyJhbGciOiJI.eyJzdWIiOiIx.c2ln', 'https://wallet.example/a?j=removed'],
  ['https://wallet.example/cards/4539578763621486/edit', 'https://wallet.example/cards/removed/edit'],
  [
    'https://wallet.example/#/callback?code=xyz&page=2',
    'https://wallet.example/#/callback?code=removed&page=2',
  ],
  ['https://wallet.example/a?x=1;pin=4321', 'https://wallet.example/a?x=1;pin=removed'],
  ['https://wallet.example/a?access%5Ftoken=abc', 'https://wallet.example/a?access%5Ftoken=removed'],
  [
    'https://wallet.example/a?next=https%3A%2F%2Fw.example%2F%3Ftoken%3Dabc',
    'https://wallet.example/a?next=removed',
  ],
  ['https://wallet.example/a?m=Card+4539+5787+6362+1486', 'https://wallet.example/a?m=removed'],
])('takes what opens an account out of %s', (address, expected) => {
  expect(stripUrl(address)).toEqual({ url: expected, stripped: true });
});

it.each([
  'https://consumeprod.alipay.com/record/detail/simpleDetail.htm?bizType=TRADE&bizInNo=2019082572921424455814012475&gmtBizCreate=20190825124434',
  'https://etherscan.io/tx/0xabc?hash=0x4f',
  'https://www.amazon.com/gp/css/summary/edit.html?orderID=777-2303786-5212242',
  'https://wallet.example/a?errorCode=DECLINED#history',
  'https://wallet.example/order/4539578763621486',
  'https://wallet.example/a?next=https%3A%2F%2Fw.example%2F%3Fpage%3D2',
  'about:blank',
])('leaves %s as it is', (address) => {
  expect(stripUrl(address)).toEqual({ url: address, stripped: false });
});

it('never throws and is stable', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      (address) => {
        const { url } = stripUrl(address);
        expect(stripUrl(url).url).toBe(url);
      },
    ),
  );
});

import { expect, it } from 'vitest';
import { hidesSecret } from '../../../../utils/redaction/secrets/secret-data-url';
import { stripStyle } from '../../../../utils/redaction/secrets/secret-style';

const CARD = '4539578763621486';

it('what a style puts on the page is masked, and so are the tokens of its pictures', () => {
  expect(stripStyle('.a::after{content:"Card 4539 5787 6362 1486"}')).not.toContain('4539');
  expect(stripStyle(`:root{--number:'${CARD}'}`)).not.toContain('45395787');
  expect(stripStyle('a{background:url("https://cdn.example/a.png?access_token=abcdef012345")}')).toBe(
    'a{background:url("https://cdn.example/a.png?access_token=removed")}',
  );
});

it('all else of a style stays', () => {
  const css =
    'a{font:12px "Helvetica Neue",serif;background:url(data:image/png;base64,AAAA?=#)}b{content:"\\f101"}';
  expect(stripStyle(css)).toBe(css);
});

it.each([
  `data:text/plain;base64,${btoa(`Card ${CARD}`)}`,
  `data:text/html,${encodeURIComponent(`<p>Card ${CARD}</p>`)}`,
  `data:application/json;charset=utf-8;base64,${btoa(JSON.stringify({ password: 'hunter22' }))}`,
  `data:,Password%3A%20hunter22`,
])('a secret is found in %s', (address) => {
  expect(hidesSecret(address)).toBe(true);
});

it.each([
  'data:text/plain,Paid%2050.00',
  'data:image/png;base64,iVBORw0KGgo=',
  'data:text/plain;base64,%%%',
  'https://wallet.example/a,b',
])('none is found in %s', (address) => {
  expect(hidesSecret(address)).toBe(false);
});

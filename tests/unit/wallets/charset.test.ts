import { expect, test } from 'vitest';
import { charsetOf } from '../../reader/charset';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a saved page is read in the charset that it declares', () => {
  expect(charsetOf(bytes('<meta charset="gbk">'))).toBe('gbk');
  expect(charsetOf(bytes('<meta http-equiv="Content-Type" content="text/html; charset=GB18030">'))).toBe(
    'gb18030',
  );
  expect(charsetOf(bytes('<meta charset="utf-16">'))).toBe('utf-8');
  expect(charsetOf(bytes('<p>charset'))).toBe('utf-8');
});

test('a byte-order mark goes before what a page declares', () => {
  expect(charsetOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes('<meta charset="gbk">')))).toBe('utf-8');
  expect(charsetOf(Uint8Array.of(0xff, 0xfe))).toBe('utf-16le');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../utils/custody/canonical-json';
import { wellFormed } from '../../../utils/model/well-formed';

it('a page with broken UTF-16 anywhere can be sealed', () => {
  const page = { title: '\ud800 bill', rows: ['\udc00', { text: 'a\ud83d' }], count: 3, none: null };
  expect(() => canonicalJson(page)).toThrow();
  expect(JSON.parse(canonicalJson(wellFormed(page)))).toEqual({
    title: '\ufffd bill',
    rows: ['\ufffd', { text: 'a\ufffd' }],
    count: 3,
    none: null,
  });
});

it('whatever is well formed stays as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(wellFormed(value)).toEqual(value);
    }),
  );
});

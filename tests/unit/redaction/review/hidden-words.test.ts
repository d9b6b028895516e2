import { expect, it } from 'vitest';
import { hiddenWords } from '../../../../utils/redaction/review/hidden-words';
import { proposeCovers } from '../../../../utils/redaction/review/propose-covers';

const MAIL = 'mia.rowan@example.org';
const proposed = (source: string, shown = '') =>
  proposeCovers([{ texts: [hiddenWords(source, shown)], reading: null, places: null }], {
    complainant: '',
    account: '',
  }).map(({ text }) => text);

it.each([
  ['an attribute', `<body data-user="${MAIL}">`],
  ['a link', `<a href="mailto:${MAIL}?subject=x">write</a>`],
  ['an address in percent signs', `<a href="/u?m=${encodeURIComponent(MAIL)}">me</a>`],
  ['a comment', `<!-- signed in: ${MAIL} -->`],
  ['a style', `<style>.a::after{content:"${MAIL}"}</style>`],
  ['a frame', `<iframe srcdoc="&lt;p title=&quot;${MAIL}&quot;&gt;"></iframe>`],
  ['entities', `<p title="${[...MAIL].map((sign) => `&#${sign.charCodeAt(0)};`).join('')}">`],
  ['base64', `<div data-state="${btoa(JSON.stringify({ mail: MAIL }))}">`],
  ['a text that is not shown', `<p hidden>${MAIL}</p>`],
  ['a field', `<input value="${MAIL}">`],
])('what stands in %s of a page alone is proposed, too', (_, source) => {
  expect(proposed(source)).toContain(MAIL);
});

it('shown words are none of it', () => {
  expect(hiddenWords(`<p>${MAIL}</p>`, `Hello ${MAIL}`)).toBe('');
});

it('a picture within the markup is not searched', () => {
  expect(hiddenWords(`<img src="data:image/png;base64,${'iVBORw0KGgo1'.repeat(2000)}">`, '')).toBe('');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverHtml } from '../../../../utils/redaction/cover/cover-html';
import { coversOf } from '../../../../utils/redaction/cover/cover-spans';

const PHONE = '13800138000';
const NAME = 'Lin Wei';
const covers = coversOf([
  { text: '138 0013 8000', reason: 'phone', by: 'rule', lifted: false },
  { text: NAME, reason: 'name', by: 'person', lifted: false },
]);
const cover = (source: string) => coverHtml(source, covers);

/** Digits alone, so that no spelling hides one. */
const digits = (text: string | undefined) => text?.replace(/<[^>]*>/g, '').replace(/[^\d]/g, '');

describe('wherever it stands in a page', () => {
  it.each([
    ['in a text', `<p>Call ${PHONE}.</p>`],
    ['split over elements in a line', '<p><b>138</b><span>0013</span>8000</p>'],
    ['split over cells', '<table><tr><td>138</td><td>0013</td><td>8000</td></tr></table>'],
    ['split with a comment in it', '<p>138<!-- x -->00138000</p>'],
    ['in an attribute', `<a href="tel:+86${PHONE}" title="x">y</a>`],
    ['in an attribute, percent-encoded', '<a href="/u?t=138%2000138000&amp;n=1">y</a>'],
    ['in fields for its parts', '<input value="138"><input value="0013"><input value="8000">'],
    ['in a comment', `<!-- user ${PHONE} -->`],
    ['in a style', `<style>.a::before{content:"${PHONE}"}</style>`],
    ['in a script', `<script>var u={"phone":"${PHONE}"}</script>`],
    ['in a frame', `<iframe srcdoc="&lt;p&gt;&lt;b&gt;138&lt;/b&gt;00138000&lt;/p&gt;"></iframe>`],
    ['in a shadow root', `<x-y><template shadowrootmode="open"><i>138</i>00138000</template></x-y>`],
    ['in JSON in an attribute', `<div data-user="{&quot;phone&quot;:&quot;${PHONE}&quot;}"></div>`],
    ['in markup that is text', '<noscript><template>&lt;b&gt;138&lt;/b&gt;00138000</template></noscript>'],
    ['in base64', `<div data-state="${btoa(JSON.stringify({ phone: PHONE }))}"></div>`],
    ['as entities', '<p>&#49;&#51;&#56;00138000</p>'],
  ])('%s it is covered', (_, source) => {
    const result = cover(`<body>${source}<p>12.40</p></body>`);
    expect(result?.counts.phone).toBeGreaterThanOrEqual(1);
    expect(digits(result?.covered.replace(/&#?\w+;|%\w\w/g, ''))).toMatch(/1240$/);
    expect(result?.covered).not.toMatch(/138.{0,20}0013/s);
    expect(result?.covered).not.toContain(btoa(JSON.stringify({ phone: PHONE })));
  });

  it('of a text in pieces, each piece is covered and the markup between them stays', () => {
    expect(cover('<p>To <b>Lin</b>&nbsp;<i>Wei</i>, 12.40</p>')).toEqual({
      covered: '<p>To <b>████</b>████████<i>████</i>, 12.40</p>',
      counts: { name: 1 },
    });
  });

  it('a picture within the markup goes', () => {
    const source = `<img src="data:image/png;base64,AAAA"><style>a{background:url("data:image/svg+xml,<svg>)")}</style>`;
    expect(cover(source)?.covered).toBe(
      '<img src="data:image/png;base64,████"><style>a{background:url("data:image/svg+xml,████████")}</style>',
    );
  });

  it('a page without it stays as it is', () => {
    const source = '<!DOCTYPE html><p title="a &lt; b">12.40 < 13 & more</p><!-- 2026 --><br/>';
    expect(cover(source)).toEqual({ covered: source, counts: {} });
  });

  it('where it stands in the name of an element or an attribute, the page cannot be shown', () => {
    expect(cover(`<p data-${PHONE}="1">${PHONE}</p>`)).toBeNull();
  });
});

const markup = fc.constantFrom(
  '<b>',
  '</b>',
  '<i class="x">',
  '</i>',
  '<!-- c -->',
  '<wbr>',
  '</td><td>',
  '',
);
const anyText = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[<>&"\d█]/g, '·'));

it('however it is cut into elements, nothing of it is left and all markup is', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.array(markup, { minLength: 10, maxLength: 10 }),
      anyText,
      (before, tags, after) => {
        const inner = [...PHONE].map((digit, at) => digit + (tags[at] ?? '')).join('');
        const result = cover(`<table><td>${before}<u>${inner}</u>${after}</table>`);
        expect(digits(result?.covered)).toBe('');
        expect(result?.covered.match(/<[^>]*>/g)).toEqual(
          `<table><td><u>${inner}</u></table>`.match(/<[^>]*>/g),
        );
      },
    ),
  );
});

it('any text whatever is taken without a fault', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyText, markup, fc.constantFrom('<', '<!--', '<style>', '<a b="', "'", '>', PHONE))),
      (parts) => {
        const result = cover(parts.join(''));
        if (result !== null) expect(result.covered).not.toContain(PHONE);
      },
    ),
  );
});

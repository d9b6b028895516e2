import type { Failure } from '../model/reading';
import { attributeOf, findWithin } from './element';
import { codeIn } from './failure-code';
import { saysFailed } from './failure-words';
import type { Page } from './page';
import { rootsOf } from './roots';
import { bodyOf, titleOf } from './safe-node';

/** A page with less text than this is about one thing. */
const SHORT = 500;
/** A page with less text than this says nothing; a picture may speak for it. */
const EMPTY = 30;

/** The failure that the whole page is: a short page headed by one, a server's bare error, or a picture that tells of it. */
export function readPageFailure(page: Page, others: readonly Failure[]): Failure | null {
  const body = bodyOf(page.document);
  if (!body || others.length > 0) return null;
  const text = page.text(body);
  const title = titleOf(page.document).trim();
  if (text.length > SHORT) return null;
  const heading = findWithin(page.document, 'h1, h2, h3, h4, [role="heading"]')
    .filter((one) => page.text(one) !== '')
    .slice(0, 2)
    .find((one) => saysFailed(page.text(one)) || isHttp(page.text(one)) || saysDown(page, one));
  if (heading) {
    const said = page.text(heading);
    const more = page.lines(body).filter((line) => line !== said && saysFailed(line))[0];
    return failure(page, heading, more ? `${said} ${more}` : said, title || null);
  }
  const bare = bareLine(page, text);
  if (bare) return failure(page, body, bare, title || null);
  if (text.length > EMPTY) return null;
  const picture = findWithin(page.document, 'img[alt], img[title]').find(
    (one) => isSeen(one) && saysFailed(altOf(one)),
  );
  if (picture) return failure(page, picture, altOf(picture), title || null);
  return saysFailed(title) ? failure(page, body, title, null) : null;
}

/** So many lines has a page that only tells of a failure and offers a way on. */
const FEW_LINES = 5;
const SHORT_TITLE = 8;
const FIELDS = 'input:not([type="hidden"]), textarea, select, [contenteditable]';

/** The failure that a page without a heading tells of in its first lines, or that a server's answer in JSON is. */
function bareLine(page: Page, text: string): string | null {
  const fields = rootsOf(page).some((root) => findWithin(root, FIELDS).length > 0);
  if (fields || findWithin(page.document, 'a').length > FEW_LINES) return null;
  if (/^\{.*"(?:msg|message|error|errmsg|sub_msg|code)"\s*:.*\}$/s.test(text))
    return saysFailed(text) ? text : null;
  const lines = page.lines(bodyOf(page.document));
  const [first = '', second = ''] = lines;
  const said = first.length <= SHORT_TITLE && !saysFailed(first) ? second : first;
  return lines.length <= FEW_LINES && saysFailed(said) ? said : null;
}

/** A page that is headed by a promise to be back, or by the work that keeps the service down. */
function saysDown(page: Page, heading: Element): boolean {
  const lines = page.lines(bodyOf(page.document));
  return /be (?:right )?back|maintenance|upgrad/i.test(page.text(heading)) && lines.some(saysFailed);
}

function failure(page: Page, element: Element, text: string, title: string | null): Failure {
  const http = isHttp(text) || isHttp(title ?? '');
  const code = /^[45]\d\d\b/.exec(text)?.[0] ?? codeIn(text);
  return {
    text,
    title,
    code,
    kind: http ? 'http' : 'page',
    seenAt: null,
    goneAt: null,
    selector: page.selector(element),
  };
}

function isHttp(text: string): boolean {
  return /^(?:error )?[45]\d\d\b(?! ?(?:元|usd|eur))/i.test(text) && text.length < 60;
}

function altOf(picture: Element): string {
  return (attributeOf(picture, 'alt') || attributeOf(picture, 'title') || '').trim();
}

function isSeen(picture: Element): boolean {
  return Element.prototype.checkVisibility.call(picture, { opacityProperty: true, visibilityProperty: true });
}

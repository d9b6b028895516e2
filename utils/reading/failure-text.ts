import {
  attributeOf,
  childElementsOf,
  findWithin,
  firstChildOf,
  localNameOf,
  nameWordsOf,
  nextSiblingOf,
  nodeTypeOf,
} from './element';
import type { Page } from './page';
import { isControl } from './segments';
import { foldSpace } from './text';

/** A message box's words: heading and body apart, and together as one line. */
export interface BoxText {
  title: string | null;
  text: string;
}

const TITLE_WORDS = /^(?:title|heading|headline|summary|header)$/;
/** A part that says of itself that it has a title beside it is none. */
const BESIDE_TITLE = /(?:has|with|no)-?(?:title|header|heading)/i;
const NOT_SAID = /^[×✕✖xX⨯]$/;

/** Reads a message box without its buttons; what it says twice (a hidden heading and a visible one) is kept once. */
export function readBoxText(page: Page, box: Element): BoxText {
  const titleElement = titleOf(page, box);
  const title = titleElement ? page.text(titleElement) : null;
  const lines = linesWithoutControls(page, box).filter((line) => !NOT_SAID.test(line));
  const unique = lines.filter((line, at) => lines.indexOf(line) === at);
  const body = unique.filter((line) => line !== title);
  const text = [title, ...body].filter((line): line is string => !!line).join(' ');
  return { title: body.length > 0 || text === '' ? title : null, text: text || page.text(box) };
}

function titleOf(page: Page, box: Element): Element | null {
  const labelled = attributeOf(box, 'aria-labelledby');
  const byId = labelled ? Document.prototype.getElementById.call(page.document, labelled) : null;
  if (byId && page.text(byId) !== '') return byId;
  const parts = findWithin(
    box,
    'h1, h2, h3, h4, h5, h6, [class*="title" i], [class*="head" i], [class*="summary" i], [class*="notice-message"], [class*="alert-message" i], [data-title]',
  );
  return (
    parts.find((part) => {
      const text = page.text(part);
      if (text === '' || text.length > 120 || text === page.text(box)) return false;
      if (BESIDE_TITLE.test(attributeOf(part, 'class') ?? '')) return false;
      const isNamed =
        /^h[1-6]$/.test(localNameOf(part)) || nameWordsOf(part).some((word) => TITLE_WORDS.test(word));
      return (
        isNamed ||
        attributeOf(part, 'data-title') !== null ||
        /(?:notice|alert)-message/i.test(attributeOf(part, 'class') ?? '')
      );
    }) ?? null
  );
}

function linesWithoutControls(page: Page, element: Element): string[] {
  if (isControl(element) || isAction(element)) return [];
  if (!childElementsOf(element).some((child) => page.text(child) !== '' && closestControl(child)))
    return page.lines(element);
  const lines: string[] = [];
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    const own = nodeTypeOf(node) === 3 ? foldSpace((node as Text).data) : '';
    if (own) lines.push(own);
    if (nodeTypeOf(node) === 1) lines.push(...linesWithoutControls(page, node as Element));
  }
  return lines;
}

/** Kits make buttons of boxes, too. */
const CONTROLS =
  'button, [role="button"], input, [class*="btn" i], [class*="button" i], [class*="action" i], [class*="close" i]';

function closestControl(element: Element): boolean {
  return [element, ...findWithin(element, CONTROLS)].some((at) => isControl(at) || isAction(at));
}

function isAction(element: Element): boolean {
  return nameWordsOf(element).some((word) => /^(?:close|closebtn|btn|btns|actions?|buttons?)$/.test(word));
}

import {
  attributeOf,
  childElementsOf,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
} from './element';
import type { Page } from './page';

/** A piece of a row that stands by itself: an element, or one line of its text. */
export interface Segment {
  element: Element;
  text: string;
  lines: string[];
}

/** What pages put between things that have nothing to do with each other: `Card payment · 5 May`. */
const BETWEEN = /\s[·•|｜]\s/;

/**
 * Cuts a row into its smallest pieces that still make sense: an element whose whole text `isWhole` knows (an amount, a
 * date), an element without parts, or a line of running text with what is marked inside it.
 */
export function segmentsOf(page: Page, row: Element, isWhole: (text: string) => boolean): Segment[] {
  const found: Segment[] = [];
  const visit = (element: Element) => {
    const text = page.text(element);
    if (text === '') return;
    const parts = childElementsOf(element).filter((child) => page.text(child) !== '');
    if (element !== row && isWhole(text)) return void found.push(piece(page, element, text));
    if (!hasOwnText(element)) {
      for (const part of parts) visit(part);
      return;
    }
    const lines = page.lines(element).flatMap((line) => line.split(BETWEEN));
    for (const line of lines) {
      found.push({ element: holderOf(page, parts, line) ?? element, text: line, lines: [line] });
    }
  };
  visit(row);
  return found;
}

function piece(page: Page, element: Element, text: string): Segment {
  return { element, text, lines: page.lines(element) };
}

/** The part that holds just this line, so that its names and attributes count. */
function holderOf(page: Page, parts: Element[], line: string): Element | null {
  return parts.find((part) => page.text(part) === line) ?? null;
}

function hasOwnText(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (nodeTypeOf(node) === 3 && /[\p{L}\p{N}]/u.test((node as Text).data)) return true;
  }
  return false;
}

/** Whether something is to be pressed: its words are no part of what the row says. */
export function isControl(element: Element): boolean {
  return /^(?:button|input|select)$/.test(localNameOf(element)) || attributeOf(element, 'role') === 'button';
}

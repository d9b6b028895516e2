import {
  attributeOf,
  childElementsOf,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
} from './element';
import { drawnNodesOf, isDrawnOtherwise } from './flat-tree';
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
    if (!hasOwnText(element) && !isFused(page, parts)) {
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

/** Where one word or number goes on in the next element: `Order #12` `34`. */
const GOES_ON = /\d[.,]?\n\d|\d\n[.,]\d|\p{L}\n(?:\p{Ll}|\p{Lo})|[\p{L}\d]\n(?:…|\.\.)/u;

/** Whether two parts are one word or number, with nothing between them; a time behind a date is none. */
function isFused(page: Page, parts: Element[]): boolean {
  return parts.some((part, at) => {
    const next = parts[at + 1];
    if (!next || nextSiblingOf(part) !== next) return false;
    const right = page.text(next);
    const seam = `${page.text(part).slice(-2)}\n${right.slice(0, 2)}`;
    if (!GOES_ON.test(seam) || /^\d{1,2}:\d{2}/.test(right) || !runsOn(part) || !runsOn(next)) return false;
    // Where words are written together, what the page marks differently are different words.
    return !/\n\p{Lo}/u.test(seam) || isMarkedAlike(part, next);
  });
}

function isMarkedAlike(one: Element, other: Element): boolean {
  return (
    localNameOf(one) === localNameOf(other) &&
    (attributeOf(one, 'class') ?? '') === (attributeOf(other, 'class') ?? '')
  );
}

/** Whether nothing but text sets an element apart from its neighbours. */
function runsOn(element: Element): boolean {
  const { display, marginLeft, marginRight, paddingLeft, paddingRight } = getComputedStyle(element);
  return (
    display === 'inline' && [marginLeft, marginRight, paddingLeft, paddingRight].every((gap) => gap === '0px')
  );
}

function piece(page: Page, element: Element, text: string): Segment {
  return { element, text, lines: page.lines(element) };
}

/** The part that holds just this line, so that its names and attributes count. */
function holderOf(page: Page, parts: Element[], line: string): Element | null {
  return parts.find((part) => page.text(part) === line) ?? null;
}

function hasOwnText(element: Element): boolean {
  const isOwn = (node: Node) => nodeTypeOf(node) === 3 && /[\p{L}\p{N}]/u.test((node as Text).data);
  if (isDrawnOtherwise(element)) return drawnNodesOf(element).some(isOwn);
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) if (isOwn(node)) return true;
  return false;
}

/** Whether something is to be pressed: its words are no part of what the row says. */
export function isControl(element: Element): boolean {
  return /^(?:button|input|select)$/.test(localNameOf(element)) || attributeOf(element, 'role') === 'button';
}

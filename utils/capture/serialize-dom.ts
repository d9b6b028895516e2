import {
  doctypeOf,
  documentOf,
  isHtml,
  lastChildOf,
  localNameOf,
  nodeNameOf,
  nodeTypeOf,
  previousSiblingOf,
} from '../reading/safe-node';
import { isField, isSecret } from './form-field';
import { POLICY } from './inert';
import { isOwn } from './own-elements';
import { isCode } from './page-texts';
import { Snapshot } from './snapshot-text';
import { adoptedStyleText, styleTextOf } from './style-text';
import { documentInside, MAX_FRAMES, type ShadowRootOf } from './walk';
import { writeAttributes } from './write-attributes';

/**
 * Writes the live page as HTML: open and closed shadow roots as declarative templates, frames of the same origin as
 * `srcdoc`, live values of fields, the rules of readable style sheets. Scripts are emptied and the first tag is a
 * policy that forbids everything, so that the file is inert wherever it is opened. Secrets are left out, and so is the
 * extension's own button. The live page is only read, never touched.
 */
export function serializePage(page: Document, shadowRootOf: ShadowRootOf, frames = 0): string {
  return serialize(page, doctypeOf(page)?.name, shadowRootOf, frames);
}

/** Writes one element of the live page, with all that is in it, in the same way as a file of its own. */
export function serializeElement(element: Element, shadowRootOf: ShadowRootOf): string {
  return serialize(element, 'html', shadowRootOf, 0);
}

function serialize(
  root: Document | Element,
  doctype: string | undefined,
  shadowRootOf: ShadowRootOf,
  frames: number,
): string {
  const snapshot = new Snapshot();
  // Nothing from the page but this one word stands before the policy.
  if (doctype && /^[a-z]+$/i.test(doctype)) snapshot.markup(`<!DOCTYPE ${doctype}>`);
  snapshot.markup(POLICY);
  // Depth first with a stack of its own: a hostile page may nest deeper than calls can. Strings on it are end tags.
  const stack: (Node | string)[] = [];
  if (nodeTypeOf(root) === Node.ELEMENT_NODE) stack.push(root);
  else pushChildren(root, stack);
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    if (typeof entry === 'string') {
      snapshot.markup(entry);
      continue;
    }
    const type = nodeTypeOf(entry);
    if (type === Node.ELEMENT_NODE) openElement(entry as Element, stack, snapshot, shadowRootOf, frames);
    else if (type === Node.TEXT_NODE) snapshot.text((entry as Text).data);
    else if (type === Node.COMMENT_NODE) snapshot.comment((entry as Comment).data);
  }
  return snapshot.finish();
}

/** Elements that HTML writes without an end tag (HTML standard, section 13.1.2). */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** The parser drops a line break right behind these tags (HTML standard, section 13.1.2.5). */
const DROPS_LINE_BREAK = new Set(['pre', 'listing', 'textarea']);

function pushChildren(node: Node, stack: (Node | string)[]): void {
  for (let child = lastChildOf(node); child; child = previousSiblingOf(child)) stack.push(child);
}

function openElement(
  element: Element,
  stack: (Node | string)[],
  snapshot: Snapshot,
  shadowRootOf: ShadowRootOf,
  frames: number,
): void {
  if (isOwn(element)) return;
  const html = isHtml(element);
  // A script may make a `META` that is none on the page: HTML's parser takes it for one, so it is treated as one. Those
  // capitals that the names of drawings do have, as `foreignObject`, the parser puts back.
  const name = (html ? localNameOf(element) : nodeNameOf(element)).toLowerCase();
  const style = styleTextOf(element, name);
  snapshot.markup(`<${style === null ? name : 'style'}`);
  writeAttributes(element, name, snapshot);
  const inner = frames < MAX_FRAMES ? documentInside(element) : null;
  if (inner) snapshot.attribute('srcdoc', serializePage(inner, shadowRootOf, frames + 1));
  else if (name === 'iframe' || name === 'frame') snapshot.markup(' data-foreign-frame=""');
  snapshot.markup('>');
  if (style !== null) snapshot.markup(`${style}</style>`);
  else if (!html || !VOID.has(name)) writeContent(element, name, stack, snapshot, shadowRootOf);
}

function writeContent(
  element: Element,
  name: string,
  stack: (Node | string)[],
  snapshot: Snapshot,
  shadowRootOf: ShadowRootOf,
): void {
  if (DROPS_LINE_BREAK.has(name)) snapshot.markup('\n');
  stack.push(`</${name}>`);
  if (name === 'script') return;
  if (isField(element)) {
    if (!isSecret(element)) snapshot.text(element.value);
    return;
  }
  if (name === 'head') stack.push(adoptedStyleText(documentOf(element)));
  // With scripts on, a noscript holds its content as text: kept as text inside an inert template.
  if (name === 'noscript') {
    snapshot.markup('<template>');
    stack.push('</template>');
  }
  pushChildren(
    name === 'template' && isHtml(element) ? (element as HTMLTemplateElement).content : element,
    stack,
  );
  const shadow = isCode(element) ? null : shadowRootOf(element);
  if (!shadow) return;
  snapshot.markup(`<template shadowrootmode="${shadow.mode}">`);
  stack.push('</template>', adoptedStyleText(shadow));
  pushChildren(shadow, stack);
}

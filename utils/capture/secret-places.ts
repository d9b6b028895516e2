import { documentOf, nodeTypeOf, rangeIn, viewOf } from '../reading/safe-node';
import type { SecretSpan } from '../redaction/secrets/secrets';
import { type PageTexts, textsOf } from './page-texts';
import { nodesOf, type ShadowRootOf } from './walk';

/** A place on the screen that shows a secret, in CSS pixels of the viewport. */
export interface SecretPlace {
  reason: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All of them go into one message, of 64 MiB at most, and are painted over in every picture. */
const MOST_PLACES = 50_000;

/** Finds where the live page shows secrets now, in text and in fields, without changing it. Throws when they are too many. */
export function findSecretPlaces(root: Document, shadowRootOf: ShadowRootOf): SecretPlace[] {
  return secretPlacesIn(textsOf(root, shadowRootOf));
}

/** The same of a page whose texts are in hand. */
export function secretPlacesIn({ texts, secretFields }: PageTexts): SecretPlace[] {
  const places = [
    ...texts.flatMap(({ node, secrets }) => secrets.flatMap((span) => rectsOf(node, span))),
    ...secretFields.flatMap(fieldRects),
  ];
  if (places.length > MOST_PLACES) throw new Error(`secrets stand in ${places.length} places`);
  return places;
}

/** Whether any part of an element belongs to a secret, which may begin outside of it, as a code does with its label. */
export function holdsSecret(element: Element, shadowRootOf: ShadowRootOf): boolean {
  const { texts, secretFields } = textsOf(documentOf(element), shadowRootOf);
  const secret = new Set<Node>(secretFields);
  for (const { node, secrets } of texts) if (secrets.length > 0) secret.add(node);
  for (const node of nodesOf(element, shadowRootOf)) if (secret.has(node)) return true;
  return false;
}

/** Where a secret stands; of a field all of it, for how far its value is scrolled nobody tells. */
function rectsOf(node: Text | Element, span: SecretSpan): SecretPlace[] {
  const offset = frameOffset(documentOf(node));
  if (nodeTypeOf(node) !== Node.TEXT_NODE)
    return [...(node as Element).getClientRects()].map((rect) => place(span.kind, rect, offset));
  const range = rangeIn(documentOf(node));
  range.setStart(node, span.start);
  range.setEnd(node, span.end);
  return [...range.getClientRects()].map((rect) => place(span.kind, rect, offset));
}

/** A password field shows dots; every other secret field shows what was typed. */
function fieldRects(field: Element): SecretPlace[] {
  const input = field as HTMLInputElement;
  if (input.type === 'hidden' || input.type === 'password' || input.value === '') return [];
  const offset = frameOffset(documentOf(field));
  return [...field.getClientRects()].map((rect) => place('field', rect, offset));
}

function place(reason: string, rect: DOMRect, offset: { x: number; y: number }): SecretPlace {
  return { reason, x: rect.x + offset.x, y: rect.y + offset.y, width: rect.width, height: rect.height };
}

/** Where a same-origin frame's viewport stands in the tab's. */
export function frameOffset(inside: Document): { x: number; y: number } {
  const frame = viewOf(inside)?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const rect = frame.getBoundingClientRect();
  const outer = frameOffset(documentOf(frame));
  const style = viewOf(documentOf(frame))?.getComputedStyle(frame);
  const padding = (side: 'paddingLeft' | 'paddingTop') => Number.parseFloat(style?.[side] ?? '') || 0;
  return {
    x: outer.x + rect.x + frame.clientLeft + padding('paddingLeft'),
    y: outer.y + rect.y + frame.clientTop + padding('paddingTop'),
  };
}

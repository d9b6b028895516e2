import { localNameOf, nodeTypeOf, parentElementOf } from '../reading/safe-node';
import { isSecretField } from '../redaction/secret-field';
import type { SecretSpan } from '../redaction/secrets';
import { findSecretsInPieces } from '../redaction/secrets-in-pieces';
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
  const { texts, fields } = findSecrets(root, shadowRootOf);
  const places = [
    ...texts.flatMap(({ text, spans }) => spans.flatMap((span) => textRects(text, span))),
    ...fields.flatMap(fieldRects),
  ];
  if (places.length > MOST_PLACES) throw new Error(`secrets stand in ${places.length} places`);
  return places;
}

/** Whether any part of an element belongs to a secret, which may begin outside of it, as a code does with its label. */
export function holdsSecret(element: Element, shadowRootOf: ShadowRootOf): boolean {
  const { texts, fields } = findSecrets(element.ownerDocument, shadowRootOf);
  const secret = new Set<Node>([...texts.map(({ text }) => text), ...fields]);
  for (const node of nodesOf(element, shadowRootOf)) if (secret.has(node)) return true;
  return false;
}

interface Secrets {
  texts: { text: Text; spans: readonly SecretSpan[] }[];
  fields: Element[];
}

function findSecrets(root: Document, shadowRootOf: ShadowRootOf): Secrets {
  const texts: Text[] = [];
  const fields: Element[] = [];
  for (const node of nodesOf(root, shadowRootOf)) {
    if (nodeTypeOf(node) === Node.TEXT_NODE) {
      const text = node as Text;
      if (text.data.trim() !== '' && !isCode(parentElementOf(text))) texts.push(text);
    } else if (isField(node) && isSecret(node)) fields.push(node);
  }
  const found = findSecretsInPieces(texts.map((text) => text.data));
  return {
    texts: found.flatMap(({ index, spans }) => {
      const text = texts[index];
      return text ? [{ text, spans }] : [];
    }),
    fields,
  };
}

/** Elements whose text is not shown. */
export function isCode(element: Element | null): boolean {
  return element !== null && /^(?:script|style|noscript|template)$/i.test(localNameOf(element));
}

export function isField(node: Node): node is HTMLInputElement | HTMLTextAreaElement {
  if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return false;
  const name = localNameOf(node as Element);
  return name === 'input' || name === 'textarea';
}

/** True for a field whose value must never be kept, by what the page calls it. */
export function isSecret(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  const attribute = (name: string) => field.getAttribute(name) ?? '';
  const labels = [...(field.labels ?? [])].map((label) => label.textContent ?? '');
  const words = ['name', 'id', 'placeholder', 'aria-label', 'data-testid'].map(attribute);
  return isSecretField({
    type: attribute('type').toLowerCase(),
    autocomplete: attribute('autocomplete'),
    words: [...words, ...labels].join(' '),
  });
}

function textRects(node: Text, span: SecretSpan): SecretPlace[] {
  const range = node.ownerDocument.createRange();
  range.setStart(node, span.start);
  range.setEnd(node, span.end);
  const offset = frameOffset(node.ownerDocument);
  return [...range.getClientRects()].map((rect) => place(span.kind, rect, offset));
}

/** A password field shows dots; every other secret field shows what was typed. */
function fieldRects(field: Element): SecretPlace[] {
  const input = field as HTMLInputElement;
  if (input.type === 'hidden' || input.type === 'password' || input.value === '') return [];
  const offset = frameOffset(field.ownerDocument);
  return [...field.getClientRects()].map((rect) => place('field', rect, offset));
}

function place(reason: string, rect: DOMRect, offset: { x: number; y: number }): SecretPlace {
  return { reason, x: rect.x + offset.x, y: rect.y + offset.y, width: rect.width, height: rect.height };
}

/** Where a same-origin frame's viewport stands in the tab's. */
export function frameOffset(inside: Document): { x: number; y: number } {
  const frame = inside.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const rect = frame.getBoundingClientRect();
  const outer = frameOffset(frame.ownerDocument);
  return { x: outer.x + rect.x + frame.clientLeft, y: outer.y + rect.y + frame.clientTop };
}

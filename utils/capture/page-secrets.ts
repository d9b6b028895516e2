import { localNameOf, nodeTypeOf } from '../reading/safe-node';
import { isSecretField } from '../redaction/secret-field';
import { findSecrets, maskSpans, type SecretSpan } from '../redaction/secrets';
import { nodesOf, type ShadowRootOf } from './walk';

/** What must be left out of a snapshot: texts with their masked form, fields whose value is dropped, places on screen. */
export interface PageSecrets {
  masked: ReadonlyMap<Text, string>;
  fields: ReadonlySet<Element>;
  /** In CSS pixels of the viewport. */
  covered: { reason: string; x: number; y: number; width: number; height: number }[];
}

/**
 * Looks through the live page for secrets, without changing it. Texts are judged together, in document order, because
 * pages split a card number or a seed phrase over many elements.
 */
export function findPageSecrets(root: Document, shadowRootOf: ShadowRootOf): PageSecrets {
  const texts: { node: Text; start: number }[] = [];
  const fields = new Set<Element>();
  const parts: string[] = [];
  let length = 0;
  for (const node of nodesOf(root, shadowRootOf)) {
    if (nodeTypeOf(node) === Node.TEXT_NODE) {
      const value = node.nodeValue ?? '';
      if (value.trim() === '' || isCode(node.parentElement)) continue;
      texts.push({ node: node as Text, start: length });
      parts.push(value, '\n');
      length += value.length + 1;
    } else if (isField(node) && isSecretField(traitsOf(node))) fields.add(node);
  }
  const secrets = findSecrets(parts.join(''));
  const hits = secretsByText(texts, secrets);
  return {
    masked: new Map(hits.map(({ node, spans }) => [node, maskSpans(node.data, spans)])),
    fields,
    covered: [
      ...hits.flatMap(({ node, spans }) => spans.flatMap((span) => textRects(node, span))),
      ...[...fields].flatMap(fieldRect),
    ],
  };
}

function isCode(element: Element | null): boolean {
  return element !== null && /^(?:script|style|noscript|template)$/i.test(localNameOf(element));
}

export function isField(node: Node): node is HTMLInputElement | HTMLTextAreaElement {
  if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return false;
  const name = localNameOf(node as Element);
  return name === 'input' || name === 'textarea';
}

function traitsOf(field: HTMLInputElement | HTMLTextAreaElement) {
  const attribute = (name: string) => field.getAttribute(name) ?? '';
  const labels = [...(field.labels ?? [])].map((label) => label.textContent ?? '');
  return {
    type: attribute('type').toLowerCase(),
    autocomplete: attribute('autocomplete'),
    words: [...['name', 'id', 'placeholder', 'aria-label', 'data-testid'].map(attribute), ...labels].join(
      ' ',
    ),
  };
}

/** Cuts each secret of the joined text into the text nodes it runs over; offsets become those of the node. */
function secretsByText(texts: readonly { node: Text; start: number }[], secrets: readonly SecretSpan[]) {
  const hits: { node: Text; spans: SecretSpan[] }[] = [];
  let next = 0;
  for (const { node, start } of texts) {
    const end = start + node.data.length;
    while (next < secrets.length && (secrets[next]?.end ?? 0) <= start) next++;
    const spans: SecretSpan[] = [];
    for (let i = next; i < secrets.length; i++) {
      const secret = secrets[i];
      if (!secret || secret.start >= end) break;
      // A card number split over elements is masked whole in all but the last of them.
      const split = secret.start < start || secret.end > end;
      const kind = split && secret.end > end ? 'code' : secret.kind;
      spans.push({ start: Math.max(0, secret.start - start), end: Math.min(end, secret.end) - start, kind });
    }
    if (spans.length > 0) hits.push({ node, spans });
  }
  return hits;
}

function textRects(node: Text, span: SecretSpan): PageSecrets['covered'] {
  const range = node.ownerDocument.createRange();
  range.setStart(node, span.start);
  range.setEnd(node, span.end);
  const offset = frameOffset(node.ownerDocument);
  return [...range.getClientRects()].map((rect) => region(span.kind, rect, offset));
}

function fieldRect(field: Element): PageSecrets['covered'] {
  const input = field as HTMLInputElement;
  if (input.type === 'hidden' || input.type === 'password' || input.value === '') return [];
  return [...field.getClientRects()].map((rect) => region('field', rect, frameOffset(field.ownerDocument)));
}

function region(reason: string, rect: DOMRect, offset: { x: number; y: number }) {
  return { reason, x: rect.x + offset.x, y: rect.y + offset.y, width: rect.width, height: rect.height };
}

/** Where a same-origin frame's viewport stands in the tab's. */
function frameOffset(inside: Document): { x: number; y: number } {
  const frame = inside.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const rect = frame.getBoundingClientRect();
  const outer = frameOffset(frame.ownerDocument);
  return { x: outer.x + rect.x + frame.clientLeft, y: outer.y + rect.y + frame.clientTop };
}

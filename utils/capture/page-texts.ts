import { isHtml, localNameOf, nodeTypeOf, parentElementOf } from '../reading/safe-node';
import type { SecretSpan } from '../redaction/secrets/secrets';
import { findSecretsInPieces } from '../redaction/secrets/secrets-in-pieces';
import { type Field, isField, isSecret, shownValueOf } from './form-field';
import { nodesOf, type ShadowRootOf } from './walk';

/** A text of the page, or what stands in a field or a list to choose from, and which parts of it are secret. */
export interface PageText {
  node: Text | Element;
  raw: string;
  secrets: readonly SecretSpan[];
}

export interface PageTexts {
  /** In document order, through shadow roots and frames. */
  texts: PageText[];
  /** Fields whose value must never be kept, by what the page calls them; their values are not among the texts. */
  secretFields: Field[];
}

/** All words of the live page, whether in view or not, looked through for secrets; nothing is measured. */
export function textsOf(root: Document, shadowRootOf: ShadowRootOf): PageTexts {
  const texts: PageText[] = [];
  const secretFields: Field[] = [];
  const add = (node: PageText['node'], raw: string) => {
    if (raw.trim() !== '') texts.push({ node, raw, secrets: [] });
  };
  for (const node of nodesOf(root, shadowRootOf)) {
    if (nodeTypeOf(node) === Node.TEXT_NODE) {
      if (!isCode(parentElementOf(node))) add(node as Text, (node as Text).data);
    } else if (isField(node)) {
      if (isSecret(node)) secretFields.push(node);
      else add(node, shownValueOf(node));
    } else if (isList(node)) add(node, chosenIn(node));
  }
  for (const { index, spans } of findSecretsInPieces(texts.map(({ raw }) => raw))) {
    const text = texts[index];
    if (text) text.secrets = spans;
  }
  return { texts, secretFields };
}

/** Elements whose text is not shown. */
export function isCode(element: Element | null): boolean {
  return element !== null && /^(?:script|style|noscript|template)$/i.test(localNameOf(element));
}

function isList(node: Node): node is HTMLSelectElement {
  if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return false;
  return localNameOf(node as Element) === 'select' && isHtml(node as Element);
}

function chosenIn(list: HTMLSelectElement): string {
  return list.size > 1 ? '' : (list.selectedOptions[0]?.label ?? '');
}

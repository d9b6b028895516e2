import { documentOf, isHtml, localNameOf, nodeTypeOf } from '../reading/safe-node';
import { isSecretField } from '../redaction/secrets/secret-field';

export type Field = HTMLInputElement | HTMLTextAreaElement;

export function isField(node: Node): node is Field {
  if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return false;
  const name = localNameOf(node as Element);
  // A drawing may call an element `input`; it has neither a value nor labels.
  return (name === 'input' || name === 'textarea') && isHtml(node as Element);
}

/** True for a field whose value must never be kept, by what the page calls it. */
export function isSecret(field: Field): boolean {
  const attribute = (name: string) => field.getAttribute(name) ?? '';
  const labels = [...(field.labels ?? [])].map((label) => label.textContent ?? '');
  const words = ['name', 'id', 'placeholder', 'title', 'aria-label', 'data-testid'].map(attribute);
  const named = attribute('aria-labelledby')
    .split(/\s+/)
    .map((id) =>
      id === '' ? '' : (Document.prototype.getElementById.call(documentOf(field), id)?.textContent ?? ''),
    );
  return isSecretField({
    type: attribute('type').toLowerCase(),
    autocomplete: attribute('autocomplete'),
    words: [...words, ...labels, ...named].join(' '),
    maxLength: field.maxLength,
  });
}

/** Fields that show something else than their value. */
const NO_WORDS = /^(?:hidden|password|checkbox|radio|file|image|color|range)$/;

/** What a field shows of its value as words; empty where it shows none. */
export function shownValueOf(field: Field): string {
  return NO_WORDS.test(field.type) ? '' : field.value;
}

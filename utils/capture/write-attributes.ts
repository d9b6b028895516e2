import { isHtml } from '../reading/safe-node';
import { hidesSecret } from '../redaction/secrets/secret-data-url';
import { stripStyle } from '../redaction/secrets/secret-style';
import { stripUrl } from '../redaction/secrets/secret-url';
import { isField, isSecret } from './form-field';
import type { Snapshot } from './snapshot-text';
import { documentInside } from './walk';

/** Attributes whose value belongs to a session and never to the evidence. */
const SECRET_NAME =
  /token|secret|csrf|xsrf|nonce|session|passw|api-?key|credential|^(?:data-)?auth|(?:^|[-_])(?:otp|seed)|cv[vc]|mnemonic|private-?key|cookie|jwt|bearer|(?:^|-)pin(?:-?code)?$|verif\w*-?code|card-?(?:no|num)/i;
const NO_TEXT = new Set(['class', 'style', 'd', 'viewbox', 'role', 'transform', 'fill', 'stroke']);
/** No class, role or shape has so many digits in one row. */
const LONG_NUMBER = /\d{13}/;
const ADDRESS = /^(?:[a-z][\w+.-]*:)?\/|^[?#]|^[\w./-]+\?/i;

/** Writes an element's attributes, with the live state of fields that attributes do not tell, and without secrets. */
export function writeAttributes(element: Element, name: string, snapshot: Snapshot): void {
  // Names and values apart: to ask for the attributes themselves makes the browser build an object for each.
  for (const named of Element.prototype.getAttributeNames.call(element)) {
    const value = Element.prototype.getAttribute.call(element, named) ?? attributeNamed(element, named);
    // As HTML's parser reads it; the capitals of drawings, as `viewBox`, it puts back.
    const key = named.toLowerCase();
    if (key === 'value' && (name === 'input' || name === 'textarea')) continue;
    if (key === 'srcdoc' && documentInside(element)) continue;
    // A refresh would leave the page as soon as somebody opens the file; a script's kind would let it run.
    // No policy keeps a browser from getting in touch with a server that a link names ahead of need, in a frame too,
    // so the markup of one that could not be looked into is kept as a text.
    const inert =
      key === 'srcdoc' ||
      (key === 'http-equiv' && !/content-type/i.test(value)) ||
      (key === 'type' && name === 'script') ||
      (key === 'rel' && name === 'link' && /preconnect|prefetch|preload|prerender|\bnext\b/i.test(value));
    const written = key === 'content' && isSecretMeta(element) ? '' : kept(key, value);
    snapshot.attribute(
      inert ? `data-inert-${key}` : key,
      written,
      !NO_TEXT.has(key) || LONG_NUMBER.test(value),
    );
  }
  if (name === 'script') snapshot.markup(' type="text/inert"');
  if (name === 'input' && isField(element)) writeInput(element as HTMLInputElement, snapshot);
  if (name === 'option' && isHtml(element)) {
    const { selected, defaultSelected } = element as HTMLOptionElement;
    if (selected && !defaultSelected) snapshot.markup(' data-live-selected=""');
  }
}

/** An HTML element is asked for names in small letters alone; a script can give it others. */
function attributeNamed(element: Element, name: string): string {
  return Element.prototype.getAttributeNS.call(element, null, name) ?? '';
}

function kept(key: string, value: string): string {
  if (key === 'style') return stripStyle(value);
  if (NO_TEXT.has(key)) return value;
  if (isSecretName(key) || hidesSecret(value)) return '';
  return /[?#;@]/.test(value) && ADDRESS.test(value) && !value.startsWith('data:')
    ? stripUrl(value).url
    : value;
}

/** `<meta name="csrf-token" content="…">` */
function isSecretMeta(element: Element): boolean {
  return isSecretName(Element.prototype.getAttribute.call(element, 'name') ?? '');
}

const judged = new Map<string, boolean>();

/** A page uses few names, thousands of times. */
function isSecretName(key: string): boolean {
  let secret = judged.get(key);
  if (secret === undefined) {
    secret = SECRET_NAME.test(key);
    judged.set(key, secret);
  }
  return secret;
}

function writeInput(input: HTMLInputElement, snapshot: Snapshot): void {
  if (input.value !== '' && input.type !== 'file' && !isSecret(input))
    snapshot.attribute('value', input.value);
  if (input.checked && !input.defaultChecked) snapshot.markup(' data-live-checked=""');
}

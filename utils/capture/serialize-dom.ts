import { attributesOf, lastChildOf, localNameOf, nodeTypeOf, previousSiblingOf } from '../reading/safe-node';
import { stripUrl } from '../redaction/secret-url';
import { maskSecrets } from '../redaction/secrets';
import { isField, type PageSecrets } from './page-secrets';
import { styleTextOf } from './style-text';
import { documentInside, type ShadowRootOf } from './walk';

/**
 * Writes the live page as HTML: open and closed shadow roots as declarative templates, frames of the same origin as
 * `srcdoc`, live values of fields, the rules of readable style sheets. Scripts are emptied and the first tag is a
 * policy that forbids everything, so that the file is inert wherever it is opened. Secrets are left out. The live page
 * is only read, never touched.
 */
export function serializePage(page: Document, secrets: PageSecrets, shadowRootOf: ShadowRootOf): string {
  const out: string[] = [];
  const doctype = page.doctype ? `<!DOCTYPE ${page.doctype.name}>` : '';
  out.push(doctype, POLICY);
  writeTree(page, { out, secrets, shadowRootOf, frames: 0 });
  return out.join('');
}

interface Writing {
  out: string[];
  secrets: PageSecrets;
  shadowRootOf: ShadowRootOf;
  frames: number;
}

const POLICY =
  "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\">";
const MAX_FRAMES = 5;
/** Elements that HTML writes without an end tag (HTML standard, section 13.1.2). */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Depth first with a stack of its own: a hostile page may nest deeper than calls can. Strings on the stack are end tags. */
function writeTree(root: Node, writing: Writing): void {
  const stack: (Node | string)[] = [];
  pushChildren(root, stack);
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    if (typeof entry === 'string') writing.out.push(entry);
    else if (nodeTypeOf(entry) === Node.TEXT_NODE) writing.out.push(textOf(entry as Text, writing));
    else if (nodeTypeOf(entry) === Node.COMMENT_NODE) writing.out.push(commentOf(entry));
    else if (nodeTypeOf(entry) === Node.ELEMENT_NODE) openElement(entry as Element, stack, writing);
  }
}

function pushChildren(node: Node, stack: (Node | string)[]): void {
  for (let child = lastChildOf(node); child; child = previousSiblingOf(child)) stack.push(child);
}

function openElement(element: Element, stack: (Node | string)[], writing: Writing): void {
  const name =
    element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? localNameOf(element) : element.nodeName;
  const style = styleTextOf(element);
  if (style !== null) {
    writing.out.push(
      `<style${writtenAttributes(element, writing)}>`,
      style.replace(/<\/(style)/gi, '<\\/$1'),
      '</style>',
    );
    return;
  }
  writing.out.push(`<${name}${writtenAttributes(element, writing)}>`);
  if (VOID.has(name)) return;
  // The parser drops a line break right behind these tags (HTML standard, section 13.1.2.5).
  if (name === 'pre' || name === 'listing' || name === 'textarea') writing.out.push('\n');
  stack.push(`</${name}>`);
  if (name === 'script') return;
  if (name === 'textarea') {
    if (!writing.secrets.fields.has(element)) {
      writing.out.push(escapeText(maskSecrets((element as HTMLTextAreaElement).value)));
    }
    return;
  }
  // With scripts on, a noscript holds its content as text: kept as text inside an inert template.
  if (name === 'noscript') {
    stack.push('</template>', ...[...element.childNodes].reverse());
    writing.out.push('<template>');
    return;
  }
  pushChildren(name === 'template' ? (element as HTMLTemplateElement).content : element, stack);
  const shadow = writing.shadowRootOf(element);
  if (shadow) {
    stack.push('</template>');
    pushChildren(shadow, stack);
    stack.push(adoptedStyles(shadow));
    writing.out.push(`<template shadowrootmode="${shadow.mode}">`);
  }
  if (name === 'head') stack.push(adoptedStyles(element.ownerDocument));
}

function adoptedStyles(root: DocumentOrShadowRoot): string {
  const rules = (root.adoptedStyleSheets ?? []).flatMap((sheet) =>
    [...sheet.cssRules].map((rule) => rule.cssText),
  );
  return rules.length > 0 ? `<style>${rules.join('\n').replace(/<\/(style)/gi, '<\\/$1')}</style>` : '';
}

/** Attributes whose value belongs to a session and never to the evidence. */
const SECRET_ATTRIBUTE = /token|secret|csrf|xsrf|nonce|session|passw|api-?key|credential|^(?:data-)?auth/i;
const MIGHT_HOLD_SECRET =
  /\d[\d -]{10,}\d|eyJ|bearer|[sr]k_|prv|PRIVATE|token|secret|passw|(?:[a-z]{3,8} ){11}/i;

function writtenAttributes(element: Element, writing: Writing): string {
  let written = '';
  for (const { name, value } of attributesOf(element)) {
    // A refresh would leave the page as soon as somebody opens the file; a script's kind would let it run.
    const inert =
      (name === 'http-equiv' && !/content-type/i.test(value)) ||
      (name === 'type' && localNameOf(element) === 'script');
    if (name === 'value' && isField(element)) continue;
    if (name === 'srcdoc' && documentInside(element)) continue;
    written += ` ${inert ? `data-inert-${name}` : name}="${escapeAttribute(attributeValue(name, value))}"`;
  }
  return written + liveState(element, writing);
}

function attributeValue(name: string, value: string): string {
  if (SECRET_ATTRIBUTE.test(name)) return '';
  if (value.startsWith('data:')) return value;
  const address =
    /[?#;@]/.test(value) && /^(?:[a-z][\w+.-]*:)?\/|^[?#]|\.\w+\?/i.test(value) ? stripUrl(value).url : value;
  return MIGHT_HOLD_SECRET.test(address) ? maskSecrets(address) : address;
}

/** What the person sees in fields and frames now, which attributes do not tell. */
function liveState(element: Element, writing: Writing): string {
  if (localNameOf(element) === 'input') {
    const input = element as HTMLInputElement;
    const secret = writing.secrets.fields.has(element) || input.type === 'file';
    const value = secret || input.value === '' ? '' : ` value="${escapeAttribute(maskSecrets(input.value))}"`;
    return value + (input.checked && !input.hasAttribute('checked') ? ' data-live-checked=""' : '');
  }
  if (localNameOf(element) === 'option') {
    const option = element as HTMLOptionElement;
    return option.selected && !option.hasAttribute('selected') ? ' data-live-selected=""' : '';
  }
  if (localNameOf(element) === 'script') return ' type="text/inert"';
  const inner = writing.frames < MAX_FRAMES ? documentInside(element) : null;
  if (inner) {
    const frame: Writing = { ...writing, out: [POLICY], frames: writing.frames + 1 };
    writeTree(inner, frame);
    return ` srcdoc="${escapeAttribute(frame.out.join(''))}"`;
  }
  return /^i?frame$/.test(localNameOf(element)) ? ' data-foreign-frame=""' : '';
}

function textOf(text: Text, { secrets }: Writing): string {
  return escapeText(secrets.masked.get(text) ?? text.data);
}

function commentOf(comment: Node): string {
  const value = comment.nodeValue ?? '';
  const safe = MIGHT_HOLD_SECRET.test(value) ? maskSecrets(value) : value;
  return `<!--${safe.replace(/--(!?)>/g, '--$1&gt;').replace(/^-?>/, '&gt;')}-->`;
}

function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');
}

function escapeAttribute(value: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/</g, '&lt;');
}

import { adoptedSheetsOf, nodeTypeOf } from '../reading/safe-node';
import { stripStyle } from '../redaction/secrets/secret-style';

/**
 * The rules that an element contributes to the page, as text: for `<style>` its live rules when a script wrote them
 * past the text, for a linked sheet its rules when the browser lets them be read. Null for every other element.
 */
export function styleTextOf(element: Element, name: string): string | null {
  if (name === 'style') {
    const text = element.textContent ?? '';
    return safe(text.trim() === '' ? (rulesOf((element as HTMLStyleElement).sheet) ?? text) : text);
  }
  if (name === 'link' && /\bstylesheet\b/i.test((element as HTMLLinkElement).rel)) {
    const rules = rulesOf((element as HTMLLinkElement).sheet);
    return rules === null ? null : safe(rules);
  }
  return null;
}

/** The sheets that scripts adopted for a document or a shadow root, as a `<style>` element; empty without any. */
export function adoptedStyleText(root: Document | ShadowRoot): string {
  const isDocument = nodeTypeOf(root) === Node.DOCUMENT_NODE;
  const sheets = isDocument ? adoptedSheetsOf(root as Document) : root.adoptedStyleSheets;
  const rules = [...(sheets ?? [])].map(rulesOf).join('\n');
  return rules === '' ? '' : `<style>${safe(rules)}</style>`;
}

function rulesOf(sheet: CSSStyleSheet | null): string | null {
  try {
    return sheet ? [...sheet.cssRules].map((rule) => rule.cssText).join('\n') : null;
  } catch {
    // A sheet of another origin cannot be read: the element is kept as it is.
    return null;
  }
}

/**
 * A style ends at its end tag, wherever that stands, and in a drawing its text is markup. CSS writes the sign as well by its
 * number (CSS Syntax 3, section 4.3.7).
 */
function safe(css: string): string {
  return stripStyle(css).replace(/<(?=[a-z/?])/gi, '\\3c ');
}

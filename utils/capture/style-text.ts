/**
 * The rules that an element contributes to the page, as text: for `<style>` its live rules when a script wrote them
 * past the text, for a linked sheet its rules when the browser lets them be read. Null for every other element.
 */
export function styleTextOf(element: Element): string | null {
  if (element.localName === 'style') {
    const text = element.textContent ?? '';
    return text.trim() === '' ? (rulesOf((element as HTMLStyleElement).sheet) ?? text) : text;
  }
  if (element.localName === 'link' && /\bstylesheet\b/i.test((element as HTMLLinkElement).rel)) {
    return rulesOf((element as HTMLLinkElement).sheet);
  }
  return null;
}

function rulesOf(sheet: CSSStyleSheet | null): string | null {
  try {
    return sheet ? [...sheet.cssRules].map((rule) => rule.cssText).join('\n') : null;
  } catch {
    // A sheet of another origin cannot be read: the element is kept as it is.
    return null;
  }
}

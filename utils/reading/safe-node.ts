/**
 * Reads DOM properties past whatever the page put in their way: `<form><input name="lastChild"></form>` makes
 * `form.lastChild` that input (HTML standard, [LegacyOverrideBuiltIns]), in a content script too. So does `<img name="body">`
 * with `document.body`.
 */
export const lastChildOf = getter<Node, 'lastChild'>('lastChild', () => Node);
export const previousSiblingOf = getter<Node, 'previousSibling'>('previousSibling', () => Node);
export const firstChildOf = getter<Node, 'firstChild'>('firstChild', () => Node);
export const nextSiblingOf = getter<Node, 'nextSibling'>('nextSibling', () => Node);
export const firstElementOf = getter<Element, 'firstElementChild'>('firstElementChild', () => Element);
export const nextElementOf = getter<Element, 'nextElementSibling'>('nextElementSibling', () => Element);
export const parentElementOf = getter<Node, 'parentElement'>('parentElement', () => Node);
export const nodeTypeOf = getter<Node, 'nodeType'>('nodeType', () => Node);
export const textContentOf = getter<Node, 'textContent'>('textContent', () => Node);
export const localNameOf = getter<Element, 'localName'>('localName', () => Element);
const namespaceOf = getter<Element, 'namespaceURI'>('namespaceURI', () => Element);
export const nodeNameOf = getter<Node, 'nodeName'>('nodeName', () => Node);
/** Of what is no document itself. */
export const documentOf = getter<Node, 'ownerDocument'>('ownerDocument', () => Node) as (
  node: Node,
) => Document;
export const rootElementOf = getter<Document, 'documentElement'>('documentElement', () => Document);
export const bodyOf = getter<Document, 'body'>('body', () => Document) as (
  page: Document,
) => HTMLElement | null;
export const titleOf = getter<Document, 'title'>('title', () => Document);
export const doctypeOf = getter<Document, 'doctype'>('doctype', () => Document);
export const adoptedSheetsOf = getter<Document, 'adoptedStyleSheets'>('adoptedStyleSheets', () => Document);
export const viewOf = getter<Document, 'defaultView'>('defaultView', () => Document);
export const scrollingElementOf = getter<Document, 'scrollingElement'>('scrollingElement', () => Document);
export const activeElementOf = getter<Document, 'activeElement'>('activeElement', () => Document);

/** Whether an element is one of HTML, and has what HTML gives to its name. */
export function isHtml(element: Element): boolean {
  return namespaceOf(element) === 'http://www.w3.org/1999/xhtml';
}

/** Whether a node has any children; cheaper than asking for the first. */
export function hasChildren(node: Node): boolean {
  return Node.prototype.hasChildNodes.call(node);
}

/** A new range in a document. */
export function rangeIn(page: Document): Range {
  return Document.prototype.createRange.call(page);
}

/** The interface's own getter; looked up at the first use, for there is no DOM where modules are only loaded. */
function getter<T extends object, K extends keyof T & string>(
  key: K,
  owner: () => { prototype: T },
): (node: T) => T[K] {
  let own: ((this: T) => T[K]) | undefined;
  return (node) => {
    own ??= Object.getOwnPropertyDescriptor(owner().prototype, key)?.get as (this: T) => T[K];
    return own.call(node);
  };
}

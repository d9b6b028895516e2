/**
 * Reads DOM properties past whatever the page put in their way: `<form><input name="lastChild"></form>` makes
 * `form.lastChild` that input (HTML standard, [LegacyOverrideBuiltIns]), in a content script too.
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

/** Whether a node has any children; cheaper than asking for the first. */
export function hasChildren(node: Node): boolean {
  return Node.prototype.hasChildNodes.call(node);
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

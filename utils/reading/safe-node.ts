/**
 * Reads DOM properties past whatever the page put in their way: `<form><input name="lastChild"></form>` makes
 * `form.lastChild` that input (HTML standard, [LegacyOverrideBuiltIns]), in a content script too.
 */
type Getter<T, R> = (this: T) => R;

const getters = new Map<string, Getter<unknown, unknown>>();

function read<T extends object, K extends keyof T & string>(owner: () => { prototype: T }, key: K, node: T): T[K] {
  const name = `${key}`;
  let getter = getters.get(name);
  if (!getter) {
    getter = Object.getOwnPropertyDescriptor(owner().prototype, key)?.get ?? (() => undefined);
    getters.set(name, getter);
  }
  return getter.call(node) as T[K];
}

export const lastChildOf = (node: Node): ChildNode | null => read(() => Node, 'lastChild', node);
export const previousSiblingOf = (node: Node): ChildNode | null => read(() => Node, 'previousSibling', node);
export const nodeTypeOf = (node: Node): number => read(() => Node, 'nodeType', node);
export const localNameOf = (element: Element): string => read(() => Element, 'localName', element);
export const attributesOf = (element: Element): NamedNodeMap => read(() => Element, 'attributes', element);
export const firstChildOf = (node: Node): ChildNode | null => read(() => Node, 'firstChild', node);
export const nextSiblingOf = (node: Node): ChildNode | null => read(() => Node, 'nextSibling', node);
export const parentElementOf = (node: Node): Element | null => read(() => Node, 'parentElement', node);

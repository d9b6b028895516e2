import { localNameOf } from '../../reading/safe-node';

/**
 * Knows which element of a copy stands for which element of the page. The copy is made parent first, child after child,
 * and leaves some elements out; what the copying library adds of its own stands between.
 */
export class KeptTree {
  readonly #children = new Map<Element, Element[]>();

  constructor(root: Element) {
    this.#children.set(root, []);
  }

  /** Whether the children of an element are told one by one. */
  follows(parent: Element): boolean {
    return this.#children.has(parent);
  }

  /** Notes a child that is copied; its own children are told too, if `follow`. */
  add(parent: Element, child: Element, follow: boolean): void {
    this.#children.get(parent)?.push(child);
    if (follow) this.#children.set(child, []);
  }

  /** Each element that was noted with the element that stands for it in the copy; null when the copy is made otherwise. */
  pairs(root: Element, copy: Element): Map<Element, Element> | null {
    const pairs = new Map<Element, Element>();
    const stack = [{ original: root, copied: copy }];
    for (let entry = stack.pop(); entry; entry = stack.pop()) {
      const children = this.#children.get(entry.original) ?? [];
      let next: Element | null = entry.copied.firstElementChild;
      for (const child of children) {
        while (next && !standsFor(next, child)) next = next.nextElementSibling;
        if (!next) return null;
        pairs.set(child, next);
        if (this.follows(child)) stack.push({ original: child, copied: next });
        next = next.nextElementSibling;
      }
    }
    return pairs;
  }
}

/** Elements with a name of their own become plain ones, lest a copy runs their program. */
function standsFor(copied: Element, original: Element): boolean {
  const name = localNameOf(original);
  return localNameOf(copied) === (name.includes('-') ? 'div' : name);
}

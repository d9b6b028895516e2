import { localNameOf, parentElementOf } from '../../reading/safe-node';
import type { Region } from '../recorder/aim';
import { canBeEmptied, isOutside, keepSize } from './empty-shell';
import { KeptTree } from './kept-tree';

/** Shadows and outlines reach out of a box. */
const SPILL = 32;
/** An element of the copy that stands further away from its place than this has moved, CSS pixels. */
const MOVED = 1;

/**
 * What of a page has to be copied to draw a part of it. What stands below the viewport is left out; what stands elsewhere
 * outside of that part is emptied and keeps its size, so that everything in the part stays where it is; `settle` looks whether it did.
 */
export class PartOfPage {
  readonly #root: Element;
  readonly #place: DOMRectReadOnly;
  readonly #aimed: Element | undefined;
  readonly #tree: KeptTree;
  readonly #mayEmpty: boolean;
  readonly #emptied = new Set<HTMLElement>();

  /** `region` is a part of the viewport; `aimed` is always kept. With `below only` nothing is emptied. */
  constructor(
    root: Element,
    { x, y, width, height }: Region,
    aimed: Element | undefined,
    how: 'all' | 'below only' = 'all',
  ) {
    this.#mayEmpty = how === 'all';
    this.#root = root;
    this.#place = new DOMRectReadOnly(x - SPILL, y - SPILL, width + 2 * SPILL, height + 2 * SPILL);
    this.#aimed = aimed;
    this.#tree = new KeptTree(root);
  }

  /** Asked of every element, parent first, before it is copied: true for one that is left out. */
  readonly leavesOut = (element: Element): boolean => {
    const parent = parentElementOf(element);
    if (parent && this.#emptied.has(parent as HTMLElement)) return true;
    const needed = this.#aimed !== undefined && element.contains(this.#aimed);
    if (!needed && isBelow(element)) return true;
    if (!parent || !this.#tree.follows(parent)) return false;
    const empty = this.#mayEmpty && !needed && canBeEmptied(element) && isOutside(element, this.#place);
    if (empty) this.#emptied.add(element);
    this.#tree.add(parent, element, !empty && mayFollow(element));
    return false;
  };

  /** Gives what was emptied its size. False when something in the part is not where it is on the page. */
  settle(copy: Document): boolean {
    if (this.#emptied.size === 0) return true;
    const pairs = this.#tree.pairs(this.#root, copy.documentElement);
    if (!pairs) return false;
    for (const element of this.#emptied) {
      const shell = pairs.get(element);
      // The copy's elements belong to another window.
      if (shell && 'style' in shell) keepSize(shell as HTMLElement, element);
    }
    // While it was empty, what scrolls had nothing to scroll.
    for (const [{ scrollLeft, scrollTop }, copied] of pairs)
      if (scrollLeft !== 0 || scrollTop !== 0)
        copied.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' });
    // What has nothing emptied beside it could not be moved by that; the library's own copy differs a little elsewhere.
    const beside = new Set([...this.#emptied].map(parentElementOf));
    for (const [element, copied] of pairs) {
      const mayMove = beside.has(parentElementOf(element)) && !this.#emptied.has(element as HTMLElement);
      if (mayMove && hasMoved(element, copied)) return false;
    }
    return true;
  }
}

/** Custom elements and hosts of shadow roots are copied in a way of their own. */
function mayFollow(element: Element): boolean {
  return !localNameOf(element).includes('-') && !element.shadowRoot && localNameOf(element) !== 'head';
}

/** Only elements with a box of their own: what is fixed over the page may stand in one without. */
function isBelow(element: Element): boolean {
  const { top, width, height } = element.getBoundingClientRect();
  return top >= innerHeight && width > 0 && height > 0;
}

function hasMoved(element: Element, copied: Element): boolean {
  const [one, other] = [element.getBoundingClientRect(), copied.getBoundingClientRect()];
  return (
    Math.abs(one.x - other.x) > MOVED ||
    Math.abs(one.y - other.y) > MOVED ||
    Math.abs(one.right - other.right) > MOVED
  );
}

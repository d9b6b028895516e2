import { ownGlobal } from './own-global';

declare global {
  /** What the extension itself put on this page; scripts of the page cannot see or forge it. */
  var walletWitnessOwn: WeakSet<Element> | undefined;
}

/** Marks an element as the extension's own. All of its scripts in a page share the mark, and only they. */
export function markOwn(element: Element): void {
  const own = ownGlobal('walletWitnessOwn') ?? new WeakSet<Element>();
  globalThis.walletWitnessOwn = own;
  own.add(element);
}

/** True for what the extension put on the page, which is no part of what the page shows. */
export function isOwn(element: Element): boolean {
  return ownGlobal('walletWitnessOwn')?.has(element) ?? false;
}

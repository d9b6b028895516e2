import { parentAcross } from './element';
import { documentOf, viewOf } from './safe-node';

/** Words indented by more than this are there for machines. */
const FAR_INDENT = -900;

/**
 * Whether an element that has a box shows nothing of it: parked outside the window that it is fixed to, shrunk to a
 * point, clipped away. Asks for styles up to the root, so it is for the few elements that matter.
 */
export function isOutOfSight(element: Element): boolean {
  const { left, right, top, bottom, width, height } = Element.prototype.getBoundingClientRect.call(element);
  if (width < 1 || height < 1) return !hasShownChild(element);
  const view = viewOf(documentOf(element));
  if (!view) return false;
  const outside = right <= 0 || bottom <= 0 || left >= view.innerWidth || top >= view.innerHeight;
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const style = view.getComputedStyle(at);
    if (outside && style.position === 'fixed') return true;
    if (isClippedAway(style) || Number.parseFloat(style.textIndent) < FAR_INDENT) return true;
  }
  return false;
}

/** A box of no size of its own may hold others that stand out of it. */
function hasShownChild(element: Element): boolean {
  return [...element.getElementsByTagName('*')].some((inner) => {
    const { width, height } = Element.prototype.getBoundingClientRect.call(inner);
    return width >= 1 && height >= 1;
  });
}

function isClippedAway({ clipPath, clip, position }: CSSStyleDeclaration): boolean {
  if (/^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath)) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const edges = /^rect\((\S+?)px,? (\S+?)px,? (\S+?)px,? (\S+?)px\)$/.exec(clip)?.slice(1).map(Number);
  if (!edges) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = edges;
  return right - left <= 1 || bottom - top <= 1;
}

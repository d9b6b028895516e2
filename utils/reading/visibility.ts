import { attributeOf } from './element';
import { openedRootOf, parentElementOf } from './flat-tree';
import { hasChildren, localNameOf, viewOf } from './safe-node';
import { type Facts, factsOf } from './still';

/** `shown`; `silent`: its own text is invisible, its children may not be; `hidden`: nothing in it can be seen. */
export type Sight = 'shown' | 'silent' | 'hidden';

/** Elements that the same rules style: how many of them were seen in their place, and the kinds of what stands in them. */
export interface Kind {
  proven: number;
  below: Map<string, Map<string | null, Kind>>;
}

/** Elements whose text is never page text, whatever their style. */
const NO_TEXT = new Set([
  'script', 'style', 'template', 'noscript', 'head', 'title', 'select', 'option', 'datalist', 'textarea', 'svg', 'canvas',
  'iframe', 'object', 'video', 'audio', 'progress', 'meter',
]); // biome-ignore format: a list of words

/** Class names under which sites clip text for screen readers; only these pay for a look at the computed style. */
const CLIPPING_NAMES = /sr|screen|reader|visual|hid|access|aid|off|a11y|assist|clip/i;

const BY_STYLE = { opacityProperty: true, visibilityProperty: true };
const BY_OPACITY = { opacityProperty: true };

/** After so many of one kind have their place on the page, the others of it are taken to have theirs. */
const PROOFS = 12;

/** Nothing is placed this far outside the page except to hide it. */
const FAR_OUTSIDE = -900;

/**
 * Tells whether an element can be seen, by computed style and geometry: `display`, `visibility`, `opacity`, closed
 * details, zero size, clipping for screen readers, places outside the page. `aria-hidden` says nothing about sight.
 * Answers are kept: a page must not change while one of these is in use.
 */
export function makeSight(document: Document): (element: Element) => Sight {
  const view = viewOf(document);
  const topmost: Kind = { proven: 0, below: new Map() };
  const styleOf = (element: Element) => view?.getComputedStyle(element);
  const { checkVisibility } = Element.prototype;
  const scrollX = view?.scrollX ?? 0;
  const scrollY = view?.scrollY ?? 0;

  function judge(element: Element, facts: Facts): Sight {
    const parent = parentElementOf(element);
    const around = parent && seenOf(parent);
    if (around?.sight === 'hidden') return 'hidden';
    const name = localNameOf(element);
    if (NO_TEXT.has(name)) return 'hidden';
    let sight: Sight = 'shown';
    if (!checkVisibility.call(element, BY_STYLE)) {
      // A child may be visible in a parent that is only `visibility: hidden`.
      if (!checkVisibility.call(element, BY_OPACITY))
        return styleOf(element)?.display === 'contents' ? 'shown' : 'hidden';
      sight = 'silent';
    }
    // The place of what has nothing in it is of no matter.
    if (!hasChildren(element) && !openedRootOf(element)) return sight;
    const kind = kindOf(element, name, around?.kind ?? topmost);
    facts.kind = kind;
    const proven = attributeOf(element, 'style') === null ? kind.proven : 0;
    if (proven >= PROOFS) return sight;
    const judged = judgePlace(element, sight);
    if (judged !== 'hidden') kind.proven = proven + 1;
    return judged;
  }

  /** Elements that the same rules style have the same kind: their path of names and classes, unless they carry a style of their own. */
  function kindOf(element: Element, name: string, { below }: Kind): Kind {
    const classes = attributeOf(element, 'class');
    const named = below.get(name) ?? new Map<string | null, Kind>();
    const kind = named.get(classes) ?? { proven: 0, below: new Map() };
    if (named.size === 0) below.set(name, named);
    if (kind.proven === 0) named.set(classes, kind);
    return kind;
  }

  /** Whether geometry hides what the style shows. */
  function judgePlace(element: Element, sight: Sight): Sight {
    const { getBoundingClientRect } = Element.prototype;
    const box = getBoundingClientRect.call(element);
    if (box.width <= 1 || box.height <= 1) return isClipped(element) ? 'hidden' : sight;
    if (box.right + scrollX < 0 || box.bottom + scrollY < 0) return isFarOutside(element) ? 'hidden' : sight;
    const names = attributeOf(element, 'class');
    return names && CLIPPING_NAMES.test(names) && isClipped(element) ? 'hidden' : sight;
  }

  function isClipped(element: Element): boolean {
    const style = styleOf(element);
    if (!style || style.display === 'contents') return false;
    if (style.fontSize === '0px') return true;
    const box = Element.prototype.getBoundingClientRect.call(element);
    if ((box.width <= 1 || box.height <= 1) && style.overflow !== 'visible') return true;
    if (/inset\((?:50|100)%|circle\(0|polygon\(0(?:px|%)? 0(?:px|%)?, 0(?:px|%)? 0/.test(style.clipPath))
      return true;
    const clip = /^rect\(([\d.]+)px,? ([\d.]+)px,? ([\d.]+)px,? ([\d.]+)px\)$/.exec(style.clip);
    if (!clip || style.position === 'static' || style.position === 'relative') return false;
    const [top = 0, right = 0, bottom = 0, left = 0] = clip.slice(1).map(Number);
    return right - left <= 1 || bottom - top <= 1;
  }

  function isFarOutside(element: Element): boolean {
    const style = styleOf(element);
    if (!style) return false;
    const moved = new DOMMatrixReadOnly(style.transform === 'none' ? '' : style.transform);
    const places = [style.left, style.top, style.marginLeft, style.marginTop].map(Number.parseFloat);
    return [...places, moved.e, moved.f].some((place) => place < FAR_OUTSIDE);
  }

  function seenOf(element: Element): Facts {
    const facts = factsOf(element);
    facts.sight ??= judge(element, facts);
    return facts;
  }

  return (element) => seenOf(element).sight ?? 'hidden';
}

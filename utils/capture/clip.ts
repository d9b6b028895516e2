import { bodyOf, documentOf, rootElementOf, viewOf } from '../reading/safe-node';
import { type Area, intersection, parentOf } from './scroll-area';
import { frameOffset } from './secret-places';

/**
 * Tells which part of the tab's viewport an element's content can be seen in, by what clips it: boxes that hide what flows
 * over, frames, and `within`. Answers are kept: for one look at a page that does not change meanwhile.
 */
export function makeClip(page: Document, within: Area) {
  const clips = new Map<Element, Area>();
  const offsets = new Map<Document, { x: number; y: number }>();

  /** Where a document's viewport stands in the tab's. */
  function offsetOf(inside: Document): { x: number; y: number } {
    const offset = offsets.get(inside) ?? frameOffset(inside);
    offsets.set(inside, offset);
    return offset;
  }

  function areaOf(element: Element): Area {
    const { x, y, width, height } = element.getBoundingClientRect();
    const offset = offsetOf(documentOf(element));
    return { x: x + offset.x, y: y + offset.y, width, height };
  }

  function clipOf(element: Element): Area {
    const clip = clips.get(element) ?? judge(element);
    clips.set(element, clip);
    return clip;
  }

  /** What a root or a body hides, its window scrolls (CSS Overflow 3, section 3.3). */
  function judge(element: Element): Area {
    const inside = documentOf(element);
    if (element === rootElementOf(inside) || element === bodyOf(inside)) return clipOfDocument(inside);
    const style = viewOf(inside)?.getComputedStyle(element);
    if (!style) return within;
    const around = clipAround(element, style.position);
    const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    return clips && style.display !== 'inline' && style.display !== 'contents'
      ? intersection(around, areaOf(element))
      : around;
  }

  /** What is fixed or placed is clipped by its containing block alone (CSS Positioned Layout 3, section 2.1). */
  function clipAround(element: Element, position: string): Area {
    if (position === 'fixed') return clipOfDocument(documentOf(element));
    let around = parentOf(element);
    while (position === 'absolute' && around && isStatic(around)) around = parentOf(around);
    return around ? clipOf(around) : within;
  }

  function isStatic(element: Element): boolean {
    const style = viewOf(documentOf(element))?.getComputedStyle(element);
    const isRoot = element === rootElementOf(documentOf(element));
    return !isRoot && style?.position === 'static' && style.transform === 'none';
  }

  function clipOfDocument(inside: Document): Area {
    const frame = inside === page ? null : viewOf(inside)?.frameElement;
    return frame ? intersection(clipOf(frame), areaOf(frame)) : within;
  }

  return { clipOf, areaOf, offsetOf };
}

import { findAll } from './element';
import type { Page } from './page';

/** A frame that shows less takes no list. */
const LEAST = { width: 200, height: 60 };

/** The visible frames of a page whose documents this page may read, each with its document. */
export function framesOf(page: Page): { frame: Element; document: Document }[] {
  return findAll(page.document, 'iframe, frame').flatMap((frame) => {
    const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
    const isSeen = Element.prototype.checkVisibility.call(frame, {
      opacityProperty: true,
      visibilityProperty: true,
    });
    if (!isSeen || width < LEAST.width || height < LEAST.height) return [];
    const document = documentIn(frame);
    return document?.body ? [{ frame, document }] : [];
  });
}

function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

import { documentOf, nodeTypeOf, rangeIn } from '../reading/safe-node';
import { type Area, isIn } from './scroll-area';
import { nodesOf, type ShadowRootOf } from './walk';

/** Whether the DOM has text or pictures in a part of the viewport: then a picture of one colour alone is a blank. */
export function contentIn(page: Document, view: Area, shadowRootOf: ShadowRootOf): boolean {
  for (const node of nodesOf(page, shadowRootOf)) {
    if (nodeTypeOf(node) === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (/^(?:img|svg|canvas|video)$/.test(element.localName) && isIn(view, element) && isShown(element))
        return true;
    } else if (nodeTypeOf(node) === Node.TEXT_NODE && isTextIn(view, node as Text)) return true;
  }
  return false;
}

function isTextIn(view: Area, text: Text): boolean {
  const around = text.parentElement;
  if (text.data.trim() === '' || !around || !isShown(around)) return false;
  const range = rangeIn(documentOf(text));
  range.selectNodeContents(text);
  return isIn(view, {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    ownerDocument: documentOf(text),
  });
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

import type { ReadTarget, TargetRequest } from '../model/read-target';
import { activeElementOf, localNameOf, nodeTypeOf, viewOf } from '../reading/safe-node';
import { makeSelectors } from '../reading/selector';
import { maskSecrets } from '../redaction/secrets/secrets';
import { isField } from './form-field';
import { holdsSecret } from './secret-places';
import { serializeElement } from './serialize-dom';
import { nodesOf, type ShadowRootOf } from './walk';

/** Three texts of this length, at six bytes for each unit at most, stay below the 64 MiB that a browser lets pass. */
const LONGEST = 3 * 1024 * 1024;

/** What the reader of a chosen element is given beside the page. */
export interface TargetTools {
  shadowRootOf: ShadowRootOf;
  /** Firefox: the element that its menu was opened on; null elsewhere. */
  elementById(id: number): Element | null;
}

/**
 * Reads the element that the person chose: where it stands, its own text, its DOM. Changes nothing. Where it cannot be
 * told for certain which element was meant, the fields stay null and `cause` says why.
 */
export function readTarget(ask: TargetRequest, page: Document, tools: TargetTools): ReadTarget {
  const found = ask.kind === 'selection' ? selectedElement(page) : chosenImage(page, ask, tools);
  const inFrame = viewOf(page) !== viewOf(page)?.top;
  if (!('element' in found)) {
    const target = { kind: ask.kind, selector: null, text: null, selected: null, rect: null, inFrame };
    return { target, html: null, cause: found.cause };
  }
  const { element } = found;
  // A selected code does not look like one without the words before it, so nothing of it is kept.
  const secret = holdsSecret(element, tools.shadowRootOf);
  const text = textOf(element);
  const html = secret ? null : serializeElement(element, tools.shadowRootOf);
  const tooLarge = [text, ask.kind === 'selection' ? ask.named : '', html ?? ''].some(
    ({ length }) => length > LONGEST,
  );
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    target: {
      kind: ask.kind,
      // A selector leads nowhere from outside a shadow root.
      selector: element.getRootNode() === page ? makeSelectors(page)(element) : null,
      text: secret || tooLarge ? null : maskSecrets(text),
      selected: secret || tooLarge || ask.kind !== 'selection' ? null : maskSecrets(ask.named),
      rect: { x, y, width, height },
      inFrame,
    },
    html: tooLarge ? null : html,
    cause: secret ? 'target_secret' : tooLarge ? 'too_large' : null,
  };
}

type Found = { element: Element } | { cause: 'target_not_found' | 'target_not_unique' };

/** The smallest element that holds all of the selection; a field, when the selection is inside one. */
function selectedElement(page: Document): Found {
  const active = activeElementOf(page);
  if (active && isField(active) && active.selectionStart !== active.selectionEnd) return { element: active };
  const selection = page.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return { cause: 'target_not_found' };
  const common = selection.getRangeAt(0).commonAncestorContainer;
  const element = nodeTypeOf(common) === Node.ELEMENT_NODE ? (common as Element) : common.parentElement;
  return element ? { element } : { cause: 'target_not_found' };
}

/** The one visible image with this address, unless the browser names the element itself. */
function chosenImage(page: Document, { named, elementId }: TargetRequest, tools: TargetTools): Found {
  const direct = elementId === null ? null : tools.elementById(elementId);
  if (direct) return { element: direct };
  const images: Element[] = [];
  for (const node of nodesOf(page, tools.shadowRootOf)) {
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE || localNameOf(node as Element) !== 'img') continue;
    const image = node as HTMLImageElement;
    const isNamed = image.currentSrc === named || image.src === named;
    if (isNamed && image.getClientRects().length > 0) images.push(image);
  }
  const [image, another] = images;
  if (image && another) return { cause: 'target_not_unique' };
  return image ? { element: image } : { cause: 'target_not_found' };
}

function textOf(element: Element): string {
  if (localNameOf(element) === 'img') return element.getAttribute('alt') ?? '';
  if (isField(element)) return element.value;
  return element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
}

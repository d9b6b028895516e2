import { findSecretPlaces } from '../../../utils/capture/secret-places';
import { serializePage } from '../../../utils/capture/serialize-dom';
import type { ShadowRootOf } from '../../../utils/capture/walk';

/** Takes a snapshot of this page; closed roots come from a list that the test keeps, as the browser's own call would give them. */
export function snapshot(closed: WeakMap<Element, ShadowRoot> = new WeakMap()) {
  const shadowRootOf: ShadowRootOf = (element) => closed.get(element) ?? element.shadowRoot;
  const covered = findSecretPlaces(document, shadowRootOf);
  return { html: serializePage(document, shadowRootOf), covered };
}

import { findTextPlaces } from '../../../utils/capture/find-text-places';
import { textsOf } from '../../../utils/capture/page-texts';

/** Where the words of this page stand that are in view. */
export function seenText() {
  const view = { x: 0, y: 0, width: innerWidth, height: innerHeight };
  return findTextPlaces(
    document,
    textsOf(document, (element) => element.shadowRoot),
    view,
  );
}

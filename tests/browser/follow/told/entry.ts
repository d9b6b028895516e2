import { readTold, type Told } from '../../../../utils/capture/follow/told-total';

/** What this page tells of its list; a row of it carries the class `row`. */
export function told(): Told {
  return readTold(document, document.querySelector('.row'));
}

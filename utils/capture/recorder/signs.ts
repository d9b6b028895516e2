import { attributeOf } from '../../reading/element';
import { NAMES } from '../../reading/failures';

const ROLES = /^(?:dialog|alertdialog|alert|status)$/;
const FLAGGED =
  'dialog, [data-type], [data-status], [data-severity], [aria-modal], [data-rht-toaster], [data-sonner-toast]';

/** A page uses few class names, thousands of times. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 5_000;

/** Whether an element could be a failure's box or mark, by its names alone: no layout, no text. */
export function isSign(element: Element): boolean {
  const name = attributeOf(element, 'class');
  if (name && named(name)) return true;
  const role = attributeOf(element, 'role');
  if (role && ROLES.test(role)) return true;
  // One question to the browser instead of one for each.
  return Element.prototype.matches.call(element, FLAGGED);
}

function named(name: string): boolean {
  let known = judged.get(name);
  if (known === undefined) {
    if (judged.size > MOST_JUDGED) judged.clear();
    known = NAMES.test(name);
    judged.set(name, known);
  }
  return known;
}

import { childElementsOf, findAll } from './element';
import type { Page } from './page';

/** The visible texts of the smallest elements, in order: of boxes that stand on one line, each apart. */
export function leafTexts(page: Page, root: Element, skip = ''): string[] {
  return findAll(root, '*')
    .filter(
      (one) => childElementsOf(one).length === 0 && !(skip && Element.prototype.closest.call(one, skip)),
    )
    .map((one) => page.text(one))
    .filter(Boolean);
}

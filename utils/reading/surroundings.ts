import { attributeOf, findAll, nameWordsOf, parentElementOf } from './element';
import type { Page } from './page';

/** Words of a control that leads to the next rows, whole text. */
const NEXT =
  /^(?:下一页|下页|加载更多|查看更多|更多|next(?: page)?|(?:load|show|view) more(?: .{0,20})?|weiter|nächste(?: seite)?|mehr (?:laden|anzeigen)|suivante?|siguiente|próxima|далее|показать ещё|次へ|다음)\s*[›»>→]?$/i;

const NEXT_CONTROL =
  'a[rel~="next"], a[class*="next" i], li[class*="next" i], button, a[role="button"], [role="button"], a.page-trigger';

/** Whether a visible, usable control leads to more rows. */
export function hasMorePages(page: Page): boolean {
  return findAll(page.document, NEXT_CONTROL).some(
    (control) => page.isVisible(control) && NEXT.test(labelOf(page, control)) && !isDisabled(control),
  );
}

function labelOf(page: Page, control: Element): string {
  return (
    page.text(control) || (attributeOf(control, 'aria-label') ?? attributeOf(control, 'title') ?? '').trim()
  );
}

function isDisabled(control: Element): boolean {
  return [control, parentElementOf(control)].some(
    (at) =>
      at &&
      (at.hasAttribute('disabled') ||
        attributeOf(at, 'aria-disabled') === 'true' ||
        nameWordsOf(at).includes('disabled')),
  );
}

import { attributeOf, childElementsOf, findAll, localNameOf, parentElementOf } from './element';
import type { Page } from './page';

const STEPS = 4;
const LONGEST = 60;

/** The text of the heading closest above an element, in it as a caption or before it; '' when other text comes first. */
export function headingBefore(page: Page, element: Element): string {
  const caption = childElementsOf(element).find((child) => localNameOf(child) === 'caption');
  if (caption && page.text(caption) !== '') return page.text(caption);
  let at: Element | null = element;
  for (let step = 0; at && step < STEPS; step += 1, at = parentElementOf(at)) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const text = page.text(before);
      if (text === '') continue;
      if (isHeading(before)) return text;
      const inside = findAll(before, 'h1, h2, h3, h4, h5, h6, [role="heading"]').at(-1);
      if (inside) return page.text(inside) === text ? text : '';
      return text.length <= LONGEST ? text : '';
    }
  }
  return '';
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(localNameOf(element)) || attributeOf(element, 'role') === 'heading';
}

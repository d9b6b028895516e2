/** An element with more inside is not looked through: its children are, one by one. */
const MOST_INSIDE = 300;
/** Boxes that keep their size and their neighbours' places when they have one given and nothing inside (CSS 2.2, 10). */
const KEEPS_ITS_BOX = /^(?:block|flex|grid|flow-root|list-item|table-cell)$/;

/** Whether nothing in an element reaches into a place on the screen; false also where that would be dear to know. */
export function isOutside(element: Element, place: DOMRectReadOnly): boolean {
  const inside = element.getElementsByTagName('*');
  if (inside.length > MOST_INSIDE || meets(element.getBoundingClientRect(), place)) return false;
  for (let at = 0; at < inside.length; at += 1) {
    const one = inside[at];
    if (one && (one.shadowRoot || meets(one.getBoundingClientRect(), place))) return false;
  }
  return true;
}

/** Whether an element of a size of its own would leave everything else in its place when it were emptied. */
export function canBeEmptied(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.firstElementChild || element.shadowRoot) return false;
  const style = getComputedStyle(element);
  if (!KEEPS_ITS_BOX.test(style.display)) return false;
  return style.display !== 'block' || !marginsShowThrough(element, style);
}

/** The margins of a block's first and last child move the block itself where nothing parts them (CSS 2.2, 8.3.1). */
function marginsShowThrough(
  { firstElementChild, lastElementChild }: Element,
  own: CSSStyleDeclaration,
): boolean {
  const above = isZero(own.paddingTop, own.borderTopWidth) && firstElementChild;
  const below = isZero(own.paddingBottom, own.borderBottomWidth) && lastElementChild;
  return Boolean(
    (above && !isZero(getComputedStyle(above).marginTop)) ||
      (below && !isZero(getComputedStyle(below).marginBottom)),
  );
}

/** Gives the copy of an element, which has lost what was in it, the size that the element has. */
export function keepSize(copy: HTMLElement, element: HTMLElement): void {
  const { width, height } = getComputedStyle(element);
  Object.assign(copy.style, { width, height, flex: 'none', visibility: 'hidden' });
}

function meets(box: DOMRect, place: DOMRectReadOnly): boolean {
  if (box.width === 0 && box.height === 0) return false;
  return box.right > place.left && box.left < place.right && box.bottom > place.top && box.top < place.bottom;
}

function isZero(...lengths: string[]): boolean {
  return lengths.every((length) => Number.parseFloat(length) === 0);
}

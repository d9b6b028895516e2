/** Runs in a page: what on it does not fit the window as it is now wide, in words for whoever mends it. */
export function misfits(): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  const TABLE = '.sample-scroll';
  const nameOf = (element: Element) => {
    const path: string[] = [];
    for (
      let one: Element | null = element;
      one && one !== document.body && path.length < 4;
      one = one.parentElement
    ) {
      const classes = [...one.classList].map((name) => `.${name}`).join('');
      path.unshift(`${one.localName}${one.id ? `#${one.id}` : ''}${classes}`);
    }
    return path.join(' > ');
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('.hidden-words, [aria-hidden=true], svg') === null;

  if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth - innerWidth} px too wide`);
  for (const element of document.body.querySelectorAll('*')) {
    // A table of data may scroll in a frame of its own (WCAG 2.1, 1.4.10).
    if (!isSeen(element) || element.closest(TABLE)) continue;
    const over = element.scrollWidth - element.clientWidth;
    // Lines that end in an ellipsis are cut, too; what scrolls sideways hides its end.
    const { overflowX, display } = getComputedStyle(element);
    if (overflowX !== 'visible' && display !== 'inline' && !element.matches('input, select') && over > 1)
      found.push(`${nameOf(element)} has ${over} px more than it shows`);
    if (element instanceof HTMLSelectElement)
      found.push(...cutWords(element, element.selectedOptions[0]?.text));
    if (element instanceof HTMLInputElement && element.value === '')
      found.push(...cutWords(element, element.placeholder));
  }
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const holder = node.parentElement;
    if (!holder || node.textContent?.trim() === '' || !isSeen(holder)) continue;
    if (holder.closest(`option, textarea, title, ${TABLE}`)) continue;
    const box = boxOf(holder).getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, width } of range.getClientRects()) {
      if (width < 1) continue;
      // A space at which a line is broken stands behind its end.
      const space = /pre-wrap/.test(getComputedStyle(holder).whiteSpace) ? 5 : 0;
      const out = Math.max(right - box.right, box.left - left, right - innerWidth, -left);
      if (out - space <= 1.5) continue;
      found.push(
        `${nameOf(holder)}: “${node.textContent?.trim().slice(0, 30)}” stands out by ${Math.round(out)} px`,
      );
      break;
    }
  }
  return found;

  /** The nearest element with edges of its own. */
  function boxOf(element: Element): Element {
    let box = element;
    while (/^(inline|contents)$/.test(getComputedStyle(box).display) && box.parentElement)
      box = box.parentElement;
    return box;
  }

  /** Of a control's own words; what a person or a page named may be cut there, for the list and the field show all of it. */
  function cutWords(control: HTMLElement, shown = ''): string[] {
    if (
      control.matches(
        '.case-bar select, [data-testid=filter-case], [data-testid=filter-tag], [data-testid=filter-wallet]',
      )
    )
      return [];
    const { font, paddingLeft, paddingRight } = getComputedStyle(control);
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (!pen) return [];
    pen.font = font;
    const arrow = control instanceof HTMLSelectElement ? 16 : 0;
    const room =
      control.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - arrow;
    const over = pen.measureText(shown).width - room;
    return over > 1 ? [`${nameOf(control)}: “${shown}” is ${Math.round(over)} px too long`] : [];
  }
}

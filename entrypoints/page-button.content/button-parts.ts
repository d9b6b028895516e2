import css from './page-button.css?inline';

export interface ButtonParts {
  frame: HTMLElement;
  capture: HTMLButtonElement;
  label: HTMLElement;
  more: HTMLElement;
  status: HTMLElement;
  menuButton: HTMLButtonElement;
  menu: HTMLElement;
  hint: HTMLElement;
  otherSide: HTMLButtonElement;
  hideHere: HTMLButtonElement;
  hideEverywhere: HTMLButtonElement;
  bringBack: HTMLElement;
}

/** Builds the button in its shadow root, from elements alone: no markup, no preferences of the page. */
export function buttonParts(root: ShadowRoot): ButtonParts {
  addStyle(root);
  const frame = element('div', 'frame');
  const bar = element('div', 'bar');
  const capture = button('capture', 'capture-page');
  const label = element('span', 'label');
  const more = element('span', 'more');
  const words = element('span', 'words');
  words.append(label, more);
  capture.append(sealMark(), words);
  const menuButton = button('menu-button', 'page-button-menu');
  menuButton.textContent = '⋯';
  menuButton.setAttribute('aria-expanded', 'false');
  const menu = element('div', 'menu');
  menu.hidden = true;
  const hint = element('p', 'hint');
  const otherSide = button('item', 'page-button-other-side');
  const hideHere = button('item', 'page-button-hide-here');
  const hideEverywhere = button('item', 'page-button-hide-everywhere');
  const bringBack = element('p', 'hint');
  menu.append(hint, otherSide, hideHere, hideEverywhere, bringBack);
  const status = element('div', 'status');
  status.setAttribute('role', 'status');
  bar.append(capture, menuButton);
  frame.append(menu, bar, status);
  root.append(frame);
  return {
    frame,
    capture,
    label,
    more,
    status,
    menuButton,
    menu,
    hint,
    otherSide,
    hideHere,
    hideEverywhere,
    bringBack,
  };
}

function element(name: 'div' | 'span' | 'p', className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function button(className: string, testid: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.dataset['testid'] = testid;
  return made;
}

/** A constructed sheet obeys no policy of the page; Firefox knows none in content scripts and lets an element pass. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** The mark of the extension, as components/shared/seal-mark.tsx draws it. */
function sealMark(): SVGElement {
  const svg = drawn('svg', { viewBox: '0 0 32 32', width: '22', height: '22', 'aria-hidden': 'true' });
  svg.append(
    drawn('rect', { x: '1', y: '1', width: '30', height: '30', rx: '5', fill: '#a3291f' }),
    drawn('path', {
      d: 'M8 8.5h13.5a2 2 0 0 1 2 2V12H25a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 25 24H8.5a3 3 0 0 1-3-3V11A2.5 2.5 0 0 1 8 8.5Z',
      fill: '#fbfbf8',
    }),
    drawn('circle', { cx: '19.5', cy: '18', r: '4', fill: '#a3291f' }),
    drawn('circle', { cx: '19.5', cy: '18', r: '1.7', fill: '#fbfbf8' }),
  );
  return svg;
}

function drawn(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

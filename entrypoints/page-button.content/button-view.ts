import { markOwn } from '@/utils/capture/own-elements';
import type { PageButton } from '@/utils/model/page-button';
import { rootElementOf } from '../../utils/reading/safe-node';
import { ask } from './ask';
import { buttonParts } from './button-parts';
import { makeMovable } from './move';
import { wireMenu } from './wire-menu';

type Shown = NonNullable<PageButton>;

export interface OwnButtonView {
  update(wanted: Shown): void;
  /** Takes it out of sight inside its own shadow root: nothing outside of it changes. */
  hide(hidden: boolean): void;
  remove(): void;
}

/** How long an answer stands on the button. */
const SAID_MS = 8_000;
const KEPT_INSIDE = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'focusin',
];

/**
 * Puts the button on the page: a host without a size at the end of the document, everything else in its closed shadow
 * root. The page's scripts cannot look inside, and only what a person does counts (`isTrusted`).
 */
export function showButton(first: Shown): OwnButtonView {
  // No name of its own: a page could define an element of that name, and be given the closed root of it.
  const host = document.createElement('div');
  markOwn(host);
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  const parts = buttonParts(root);
  let words = first.words;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // A click here is no click on the page: what closes a message there would take the message away.
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());

  const say = (text: string, tone: 'still' | 'busy' | 'ok' | 'failed', more: string | null) => {
    parts.label.textContent = text;
    parts.more.textContent = more ?? '';
    parts.more.hidden = more === null;
    parts.frame.dataset['tone'] = tone;
    parts.status.textContent = tone === 'still' ? '' : [text, more ?? ''].join(' ');
    parts.capture.setAttribute('aria-disabled', String(tone === 'busy'));
  };
  const rest = () => say(words.capture, 'still', null);

  const capture = async () => {
    busy = true;
    clearTimeout(timer);
    say(words.capturing, 'busy', null);
    const answer = await ask('capture-from-page', {});
    busy = false;
    if (answer === null) say(words.notAnswered, 'failed', null);
    else say(answer.said, answer.ok ? 'ok' : 'failed', answer.more);
    if (answer?.ok) timer = setTimeout(rest, SAID_MS);
  };

  const mover = makeMovable(parts, (place) => void ask('set-page-button', { place }));
  parts.capture.addEventListener('click', (event) => {
    if (event.isTrusted && !busy && !mover.justMoved()) void capture();
  });
  wireMenu(parts, {
    otherSide: mover.otherSide,
    off: (off) => void ask('set-page-button', { off }),
  });

  const update = (wanted: Shown) => {
    words = wanted.words;
    parts.frame.lang = wanted.lang;
    parts.menuButton.setAttribute('aria-label', words.menu);
    parts.menuButton.title = words.menu;
    parts.hint.textContent = words.move;
    parts.otherSide.textContent = words.otherSide;
    parts.hideHere.textContent = words.hideHere;
    parts.hideEverywhere.textContent = words.hideEverywhere;
    parts.bringBack.textContent = words.bringBack;
    if (!busy && parts.frame.dataset['tone'] !== 'ok' && parts.frame.dataset['tone'] !== 'failed') rest();
    mover.settle(wanted.place);
  };

  rootElementOf(document).append(host);
  update(first);
  return {
    update,
    hide: (hidden) => {
      parts.frame.hidden = hidden;
    },
    remove: () => {
      clearTimeout(timer);
      mover.stop();
      host.remove();
    },
  };
}

/** Nothing of the page's style reaches the host, and it takes no room. */
const HOST_STYLE = [
  'all: initial',
  'position: fixed',
  'right: 0',
  'bottom: 0',
  'width: 0',
  'height: 0',
  'z-index: 2147483647',
]
  .map((rule) => `${rule} !important`)
  .join('; ');

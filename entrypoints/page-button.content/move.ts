import { isOwn } from '@/utils/capture/own-elements';
import type { ButtonPlace } from '@/utils/model/page-button';
import type { ButtonParts } from './button-parts';

const EDGE = 12;
const STEP = 16;
/** A hand that clicks moves a little. */
const DRAG_FROM = 5;
const KEYS: Record<string, readonly [number, number]> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

export interface Mover {
  /** Puts it where it was left, or into a free lower corner when it never was moved. */
  settle(place: ButtonPlace | null): void;
  otherSide(): void;
  /** True for the click with which a drag ends. */
  justMoved(): boolean;
  stop(): void;
}

/** Lets the button be dragged, and moved with the arrow keys while it has the focus. It always stays in the window. */
export function makeMovable({ frame, capture }: ButtonParts, moved: (place: ButtonPlace) => void): Mover {
  let place: ButtonPlace = { right: EDGE, bottom: EDGE };
  let start: { x: number; y: number; from: ButtonPlace } | undefined;
  let dragged = false;

  const put = (wanted: ButtonPlace) => {
    const { width, height } = frame.getBoundingClientRect();
    place = {
      right: Math.round(Math.min(Math.max(wanted.right, 0), Math.max(0, innerWidth - width))),
      bottom: Math.round(Math.min(Math.max(wanted.bottom, 0), Math.max(0, innerHeight - height))),
    };
    frame.style.right = `${place.right}px`;
    frame.style.bottom = `${place.bottom}px`;
    frame.dataset['side'] = place.right > (innerWidth - width) / 2 ? 'left' : 'right';
  };
  const again = () => put(place);
  addEventListener('resize', again);

  // The focus stays where it was on the page; what a page does when it loses it does not happen.
  capture.addEventListener('mousedown', (event) => event.preventDefault());
  capture.addEventListener('pointerdown', (event) => {
    dragged = false;
    if (!event.isTrusted || event.button !== 0) return;
    start = { x: event.clientX, y: event.clientY, from: place };
    capture.setPointerCapture(event.pointerId);
  });
  capture.addEventListener('pointermove', (event) => {
    if (!start || !event.isTrusted) return;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    dragged ||= Math.hypot(dx, dy) >= DRAG_FROM;
    if (dragged) put({ right: start.from.right - dx, bottom: start.from.bottom - dy });
  });
  const drop = () => {
    if (start && dragged) moved(place);
    start = undefined;
  };
  capture.addEventListener('pointerup', drop);
  capture.addEventListener('pointercancel', drop);
  capture.addEventListener('keydown', (event) => {
    const step = event.isTrusted ? KEYS[event.key] : undefined;
    if (!step) {
      dragged = false;
      return;
    }
    event.preventDefault();
    put({ right: place.right + step[0], bottom: place.bottom + step[1] });
    moved(place);
  });

  return {
    settle(wanted) {
      if (!start) put(wanted ?? freeCorner(frame.getBoundingClientRect()));
    },
    otherSide() {
      const { width } = frame.getBoundingClientRect();
      put({
        right: place.right > (innerWidth - width) / 2 ? EDGE : innerWidth - width - EDGE,
        bottom: place.bottom,
      });
      moved(place);
    },
    justMoved: () => dragged,
    stop: () => removeEventListener('resize', again),
  };
}

/** The right corner, or the left one where something of the page already floats in the right: chats mostly do. */
function freeCorner({ width, height }: DOMRect): ButtonPlace {
  const y = innerHeight - EDGE - height / 2;
  const taken = (x: number) => document.elementsFromPoint(x, y).some((at) => !isOwn(at) && floats(at));
  const left = { right: innerWidth - width - EDGE, bottom: EDGE };
  const isLeftBetter = taken(innerWidth - EDGE - width / 2) && !taken(EDGE + width / 2);
  return isLeftBetter ? left : { right: EDGE, bottom: EDGE };
}

function floats(element: Element): boolean {
  return /^(?:fixed|sticky)$/.test(getComputedStyle(element).position);
}

/** A part of the viewport, CSS pixels. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

declare global {
  /** The message that the scripts loaded on request are to read or draw; they share the recorder's world, not the page's. */
  var walletWitnessAim: { element: Element; region: Region | null } | undefined;
}

/** That much of what is around the element is drawn with it. */
const AROUND = 48;

/** Makes an element ready to be read and drawn. Gives its place with its surroundings; null when it is not on the screen. */
export function aimAt(element: Element | undefined, isSeen: (element: Element) => boolean): Region | null {
  const region = element && isSeen(element) ? regionOf(element) : null;
  globalThis.walletWitnessAim = element && { element, region };
  return region;
}

function regionOf(element: Element): Region | null {
  const rect = Element.prototype.getBoundingClientRect.call(element);
  const x = Math.max(0, Math.floor(rect.left - AROUND));
  const y = Math.max(0, Math.floor(rect.top - AROUND));
  const width = Math.min(innerWidth, Math.ceil(rect.right + AROUND)) - x;
  const height = Math.min(innerHeight, Math.ceil(rect.bottom + AROUND)) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

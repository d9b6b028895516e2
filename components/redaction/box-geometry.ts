import type { PictureCover } from '../../utils/model/redaction';

export type Box = Pick<PictureCover, 'x' | 'y' | 'width' | 'height'>;
export interface Point {
  x: number;
  y: number;
}
export interface Size {
  width: number;
  height: number;
}

/** Pixels of the picture: a smaller box covers nothing and cannot be taken hold of. */
const SMALLEST = 6;

export const CORNERS = ['nw', 'ne', 'sw', 'se'] as const;
export type Corner = (typeof CORNERS)[number];

/** The box between two points, inside its picture and in whole pixels. */
export function boxBetween(a: Point, b: Point, picture: Size): Box {
  const x = clamp(Math.min(a.x, b.x), 0, picture.width - SMALLEST);
  const y = clamp(Math.min(a.y, b.y), 0, picture.height - SMALLEST);
  return {
    x,
    y,
    width: clamp(Math.max(a.x, b.x) - x, SMALLEST, picture.width - x),
    height: clamp(Math.max(a.y, b.y) - y, SMALLEST, picture.height - y),
  };
}

/** The same box elsewhere in its picture; it stops at the edges. */
export function movedBox(box: Box, by: Point, picture: Size): Box {
  return {
    ...box,
    x: clamp(box.x + by.x, 0, Math.max(0, picture.width - box.width)),
    y: clamp(box.y + by.y, 0, Math.max(0, picture.height - box.height)),
  };
}

/** The corner that stays where it is while the other one is drawn. */
export function oppositeOf(box: Box, corner: Corner): Point {
  return {
    x: corner.endsWith('w') ? box.x + box.width : box.x,
    y: corner.startsWith('n') ? box.y + box.height : box.y,
  };
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * What an arrow key makes of a box: moves it, or with `sizes` moves its right and lower edges. Null for any other key.
 * One step is a hundredth and a half of the picture's width.
 */
export function nudgedBox(box: Box, key: string, sizes: boolean, picture: Size): Box | null {
  const arrow = ARROWS[key];
  if (arrow === undefined) return null;
  const step = Math.max(2, Math.round(picture.width / 150));
  const by = { x: arrow.x * step, y: arrow.y * step };
  if (!sizes) return movedBox(box, by, picture);
  const end = {
    x: Math.max(box.x + SMALLEST, box.x + box.width + by.x),
    y: Math.max(box.y + SMALLEST, box.y + box.height + by.y),
  };
  return boxBetween(box, end, picture);
}

/** A box to begin with, around the middle of what is in view of a picture. */
export function freshBox(view: Box, picture: Size): Box {
  const width = Math.min(view.width, picture.width) / 3;
  const height = Math.min(view.height, width / 6);
  const from = { x: view.x + (view.width - width) / 2, y: view.y + (view.height - height) / 2 };
  return boxBetween(from, { x: from.x + width, y: from.y + height }, picture);
}

/** Whether a point stands in a box. */
export function holds(box: Box, { x, y }: Point): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(most, value)));
}

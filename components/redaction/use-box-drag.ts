import { useRef, useState } from 'preact/hooks';
import {
  type Box,
  boxBetween,
  type Corner,
  movedBox,
  oppositeOf,
  type Point,
  type Size,
} from './box-geometry';

/** What the pointer does between going down and up: it draws from a corner, or it carries a whole box. */
type Drag = { at: number | null; from: Point } & (
  | { does: 'draw'; anchor: Point }
  | { does: 'carry'; box: Box }
);

/** On the screen: less is a click, for a hand is never quite still. */
const CLICK = 4;

export interface Dragged {
  /** The box that is changed; null for a new one. */
  at: number | null;
  box: Box;
}

/**
 * Drawing, carrying and sizing boxes with the pointer. `onDone` gets the box when the pointer goes up, `onClick` a click on
 * the picture itself. `dragged` is how it looks until then.
 */
export function useBoxDrag(
  picture: Size,
  onDone: (dragged: Dragged) => void,
  onClick: (point: Point) => void,
) {
  const drag = useRef<(Drag & { scale: number }) | null>(null);
  const [dragged, setDragged] = useState<Dragged | null>(null);

  const pointOf = (event: PointerEvent, layer: Element): Point & { scale: number } => {
    const seen = layer.getBoundingClientRect();
    const scale = picture.width / seen.width;
    return { x: (event.clientX - seen.left) * scale, y: (event.clientY - seen.top) * scale, scale };
  };

  const begin = (event: PointerEvent, layer: Element, held?: { at: number; box: Box; corner?: Corner }) => {
    if (event.button !== 0) return;
    const { scale, ...from } = pointOf(event, layer);
    layer.setPointerCapture(event.pointerId);
    const at = held?.at ?? null;
    if (held === undefined) drag.current = { does: 'draw', anchor: from, at, from, scale };
    else if (held.corner === undefined) drag.current = { does: 'carry', box: held.box, at, from, scale };
    else drag.current = { does: 'draw', anchor: oppositeOf(held.box, held.corner), at, from, scale };
  };

  const boxAt = (point: Point): Box | null => {
    const now = drag.current;
    if (now === null) return null;
    if (Math.hypot(point.x - now.from.x, point.y - now.from.y) < CLICK * now.scale) return null;
    return now.does === 'draw'
      ? boxBetween(now.anchor, point, picture)
      : movedBox(now.box, { x: point.x - now.from.x, y: point.y - now.from.y }, picture);
  };

  const move = (event: PointerEvent, layer: Element) => {
    const box = boxAt(pointOf(event, layer));
    setDragged(box && drag.current ? { at: drag.current.at, box } : null);
  };

  const end = (event: PointerEvent, layer: Element) => {
    const now = drag.current;
    const box = boxAt(pointOf(event, layer));
    cancel();
    if (now === null) return;
    if (box) onDone({ at: now.at, box });
    else if (now.at === null) onClick(now.from);
  };

  const cancel = () => {
    drag.current = null;
    setDragged(null);
  };

  return { dragged, begin, move, end, cancel };
}

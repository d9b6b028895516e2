import type { TimelineEvent, TimelineMark } from '../model/timeline';
import { placeOf, type Span, type Stretch } from './scale';
import { axisTime, DAY_MS } from './wall-time';

/** A mark with its number of events is so wide, and a finger needs as much (WCAG 2.2, 2.5.8: at least 24 CSS pixels). */
export const MARK = 28;

/** From when to when an event may have been: a moment, or all of its day. */
export function spanOf({ at, known }: TimelineEvent): Span | null {
  if (at === null) return null;
  const from = axisTime(known === 'day' ? at.slice(0, 10) : at);
  return [from, known === 'day' ? from + DAY_MS : from];
}

/**
 * The marks of one lane from left to right, none nearer to the next than a mark is wide: the first stands where it belongs,
 * and what would stand on it is one mark with it. An event without a date has none.
 */
export function marksOf(events: readonly TimelineEvent[], stretches: readonly Stretch[]): TimelineMark[] {
  const placed = events
    .flatMap((event) => {
      const span = spanOf(event);
      if (span === null) return [];
      const [from, to] = span.map((ms) => placeOf(ms, stretches));
      return from === undefined || to === undefined ? [] : [{ event, from, to, x: (from + to) / 2 }];
    })
    .sort((a, b) => a.x - b.x);
  const marks: TimelineMark[] = [];
  for (const { event, from, to, x } of placed) {
    const last = marks.at(-1);
    if (last && x - last.x < MARK) {
      last.events.push(event);
      last.from = Math.min(last.from, from);
      last.to = Math.max(last.to, to);
    } else marks.push({ key: event.id, x, from, to, events: [event] });
  }
  return marks;
}

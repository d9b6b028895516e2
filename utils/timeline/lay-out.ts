import { TIMELINE_LANES, type Timeline, type TimelineClock, type TimelineLayout } from '../model/timeline';
import { MARK, marksOf, spanOf } from './marks';
import { placeOf, type Span, stretchesOf } from './scale';
import { ticksOf } from './ticks';
import { axisTime, DAY_MS } from './wall-time';

/**
 * The picture of a timeline that is `width` CSS pixels wide; `now` is what the clock on the wall shows. Lanes without an
 * event are left out. How high it is, the words in it decide.
 */
export function layOut(timeline: Timeline, width: number, now: string): TimelineLayout {
  const { events, clocks } = timeline;
  const at = axisTime(now);
  const spans: Span[] = [
    ...events.flatMap((event) => [spanOf(event)].filter((span) => span !== null)),
    ...clocks.flatMap(daysOf),
    [at, at],
  ];
  const stretches = stretchesOf(spans, MARK / 2, Math.max(width - MARK / 2, MARK));
  return {
    width,
    ticks: ticksOf(stretches),
    breaks: stretches.slice(1).map(({ x1 }, index) => ({ x1: stretches[index]?.x2 ?? x1, x2: x1 })),
    now: placeOf(at, stretches),
    lanes: TIMELINE_LANES.flatMap((lane) => {
      const own = events.filter((event) => event.lane === lane);
      return own.length === 0 ? [] : [{ lane, count: own.length, marks: marksOf(own, stretches) }];
    }),
    clocks: clocks.map((clock) => ({
      clock,
      x1: placeOf(axisTime(clock.from), stretches),
      x2: placeOf(axisTime(clock.lastDay) + DAY_MS, stretches),
    })),
  };
}

/** The first and the last day of a period; what lies between may be left out of the axis. */
function daysOf({ from, lastDay }: TimelineClock): Span[] {
  return [from, lastDay].map((day) => [axisTime(day), axisTime(day) + DAY_MS]);
}

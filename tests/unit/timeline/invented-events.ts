import fc from 'fast-check';
import type { Timeline, TimelineClock, TimelineEvent } from '../../../utils/model/timeline';
import { TIMELINE_LANES } from '../../../utils/model/timeline';
import { contactOf } from '../findings/contact-of';

const DAY = 24 * 60 * 60 * 1000;
/** From 2015 to 2035. */
const wall = fc
  .integer({ min: Date.UTC(2015, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 16));
/** Most cases are of a few weeks. */
const near = fc
  .integer({ min: 0, max: 60 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2026, 9, 1) + minutes * 60_000).toISOString().slice(0, 16));

function eventOf(index: number, lane: TimelineEvent['lane'], at: string | null, day: boolean): TimelineEvent {
  return {
    id: `e${index}`,
    lane,
    at: day ? (at?.slice(0, 10) ?? null) : at,
    known: day || at === null ? 'day' : 'told',
    zone: null,
    instant: null,
    exhibits: [],
    what: { is: 'contact', contact: contactOf({ id: `e${index}` }) },
  };
}

/** A period that somebody promised. */
export function clockOf(index: number, from: string, days: number): TimelineClock {
  const lastDay = new Date(Date.parse(`${from}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
  const of = { is: 'contact', contact: contactOf({ id: `c${index}` }) } as const;
  return { id: `c${index}`, from, lastDay, sure: 'promise', past: 'no', of };
}

/** Timelines of up to three hundred events, some without a date, with periods of up to ten years. */
export const timelines: fc.Arbitrary<Timeline> = fc
  .record({
    events: fc.array(fc.tuple(fc.constantFrom(...TIMELINE_LANES), fc.oneof(near, near, wall), fc.boolean()), {
      maxLength: 300,
    }),
    clocks: fc.array(fc.tuple(fc.oneof(near, wall), fc.integer({ min: 0, max: 3_650 })), { maxLength: 12 }),
  })
  .map(({ events, clocks }) => ({
    events: events
      .map(([lane, at, day], index) => eventOf(index, lane, at, day))
      .sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1)),
    undated: [],
    clocks: clocks.map(([from, days], index) => clockOf(index, from.slice(0, 10), days)),
    open: 0,
  }));

export const widths = fc.integer({ min: 248, max: 800 });
export const nows = fc.oneof(near, wall);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../utils/timeline/lay-out';
import { spanOf } from '../../../utils/timeline/marks';
import { axisTime } from '../../../utils/timeline/wall-time';
import { clockOf, nows, timelines, widths } from './invented-events';

const pictures = fc
  .tuple(timelines, widths, nows)
  .map(([timeline, width, now]) => ({ timeline, width, now, layout: layOut(timeline, width, now) }));
/** Pixels; sums of fractions are no whole numbers. */
const NEAR = 1e-6;

describe('the picture of a timeline', () => {
  it('shows every event once, in its lane, and no event twice', () => {
    fc.assert(
      fc.property(pictures, ({ timeline, layout }) => {
        const shown = layout.lanes.flatMap(({ lane, marks }) =>
          marks.flatMap(({ events }) => events.map(({ id }) => `${lane} ${id}`)),
        );
        expect(shown.sort()).toEqual(timeline.events.map(({ lane, id }) => `${lane} ${id}`).sort());
        for (const { count, marks } of layout.lanes)
          expect(marks.reduce((sum, { events }) => sum + events.length, 0)).toBe(count);
      }),
    );
  });

  it('keeps marks of a lane apart by the width of a mark, and all of them inside', () => {
    fc.assert(
      fc.property(pictures, ({ width, layout }) => {
        for (const { marks } of layout.lanes) {
          marks.forEach(({ x }, index) => {
            const next = marks[index + 1];
            if (next) expect(next.x - x).toBeGreaterThanOrEqual(28 - NEAR);
            expect(x - 14).toBeGreaterThanOrEqual(-NEAR);
            expect(x + 14).toBeLessThanOrEqual(width + NEAR);
          });
        }
      }),
    );
  });

  it('keeps the order: what was over before another began stands before it, in its lane and over all lanes', () => {
    fc.assert(
      fc.property(pictures, ({ layout }) => {
        const placed = layout.lanes.flatMap(({ lane, marks }) =>
          marks.flatMap(({ events, x }, index) =>
            events.map((event) => ({ lane, x, index, span: spanOf(event) ?? [0, 0] })),
          ),
        );
        const wrong = placed.filter((one) =>
          placed.some(
            (other) =>
              one.span[1] <= other.span[0] &&
              (one.lane === other.lane ? one.index > other.index : one.x >= other.x + 28 + NEAR),
          ),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('names at least one day, and no words of two days stand on each other or outside', () => {
    fc.assert(
      fc.property(pictures, ({ width, layout }) => {
        expect(layout.ticks.length).toBeGreaterThan(layout.breaks.length);
        layout.ticks.forEach(({ labelX }, index) => {
          const next = layout.ticks[index + 1];
          if (next) expect(next.labelX - labelX).toBeGreaterThanOrEqual(54 - NEAR);
          expect(labelX).toBeGreaterThanOrEqual(27 - NEAR);
          expect(labelX).toBeLessThanOrEqual(width - 27 + NEAR);
        });
      }),
    );
  });

  it('gives a period its length, also of one day, and has today inside', () => {
    fc.assert(
      fc.property(pictures, ({ width, layout }) => {
        for (const { x1, x2 } of layout.clocks) {
          expect(x2).toBeGreaterThan(x1);
          expect(x1).toBeGreaterThanOrEqual(14 - NEAR);
          expect(x2).toBeLessThanOrEqual(width - 14 + NEAR);
        }
        expect(layout.now).toBeGreaterThanOrEqual(14 - NEAR);
        expect(layout.now).toBeLessThanOrEqual(width - 14 + NEAR);
      }),
    );
  });

  it('has no mark and no end of a period where time is left out', () => {
    fc.assert(
      fc.property(pictures, ({ layout }) => {
        const ends = layout.clocks.flatMap(({ x1, x2 }) => [x1, x2]);
        const marks = layout.lanes.flatMap((lane) => lane.marks.flatMap(({ x, from, to }) => [x, from, to]));
        for (const x of [...ends, ...marks, layout.now])
          for (const { x1, x2 } of layout.breaks)
            expect(x <= x1 + NEAR || x >= x2 - NEAR, `${x} in ${x1}–${x2}`).toBe(true);
      }),
    );
  });

  it('leaves years of nothing out, and keeps the weeks that a case is about wide', () => {
    const clocks = [clockOf(1, '2026-10-05', 6 * 365), clockOf(2, '2026-10-05', 30)];
    const layout = layOut({ events: [], undated: [], clocks, open: 0 }, 300, '2026-10-20T10:00');
    expect(layout.breaks).toHaveLength(1);
    const [far, weeks] = layout.clocks;
    expect(far?.clock.id).toBe('c1');
    expect((weeks?.x2 ?? 0) - (weeks?.x1 ?? 0)).toBeGreaterThan(120);
    expect(layout.ticks.at(-1)?.day.slice(0, 4)).toBe('2032');
  });

  it('draws what has only a day as all of that day', () => {
    const day = { known: 'day', at: '2026-10-05' } as const;
    const [base] = fc.sample(timelines, 50).flatMap(({ events }) => events);
    if (!base) throw new Error('no event');
    const timeline = { events: [{ ...base, ...day }], undated: [], clocks: [], open: 0 };
    const [mark] = layOut(timeline, 300, '2026-10-07T00:00').lanes[0]?.marks ?? [];
    expect(mark && mark.to - mark.from).toBeGreaterThan(80);
    expect(mark?.x).toBeCloseTo(((mark?.from ?? 0) + (mark?.to ?? 0)) / 2);
    expect(axisTime('2026-10-05')).toBe(Date.UTC(2026, 9, 5));
  });
});

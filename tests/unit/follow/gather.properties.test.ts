import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather, windowOf, words } from './views-of';

type Window = readonly [from: number, to: number];

/** Rows with numbers, and rows that share their words with others, in any mixture. */
const list = fc
  .array(fc.oneof(fc.constant('#'), fc.constantFrom('tea 3.00', 'bus 2.00', 'bread 4.50')), {
    minLength: 2,
    maxLength: 60,
  })
  .map((rows) => rows.map((row, index) => (row === '#' ? `#${index}` : row)));

const windows = (length: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: length - 1 }), fc.integer({ min: 1, max: 12 }))
      .map(([from, size]): Window => [from, Math.min(length, from + size)]),
    { minLength: 1, maxLength: 25 },
  );

const listAndWindows = list.chain((rows) => fc.tuple(fc.constant(rows), windows(rows.length)));

/** What was covered: stretches that hang together by at least one row shown in two views. */
function stretches(all: readonly Window[]): Window[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...all].sort((one, other) => one[0] - other[0])) {
    const last = joined.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

describe('a list gathered from views', () => {
  it('is the list itself when overlapping views cover it, whatever their order', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 2, max: 9 }), fc.infiniteStream(fc.nat()), (rows, size, random) => {
        const all: Window[] = [];
        for (let from = 0; from === 0 || from + 1 < rows.length; from += size - 1)
          all.push([from, Math.min(rows.length, from + size)]);
        const shuffled = all
          .map((window) => ({ window, rank: random.next().value ?? 0 }))
          .sort((one, other) => one.rank - other.rank);
        const found = gather(shuffled.map(({ window }) => windowOf(rows, ...window)));
        expect(words(found)).toEqual(rows);
        expect(found.gaps).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('has exactly the stretches that were not seen as gaps, after any jumps', () => {
    fc.assert(
      fc.property(listAndWindows, ([rows, all]) => {
        const found = gather(all.map((window) => windowOf(rows, ...window)));
        const seen = stretches(all);
        expect(words(found)).toEqual(seen.flatMap((stretch) => rows.slice(...stretch)));
        let count = 0;
        const ends = seen.slice(0, -1).map(([from, to]) => {
          count += to - from;
          return { after: count, before: count + 1, why: 'jump' };
        });
        expect(found.gaps).toEqual(ends);
      }),
      { numRuns: 600 },
    );
  });

  it('loses nothing and doubles nothing when places drift, as long as rows carry numbers', () => {
    const numbered = fc
      .integer({ min: 2, max: 50 })
      .map((count) => Array.from({ length: count }, (_, i) => `#${i}`));
    fc.assert(
      fc.property(numbered, fc.array(fc.integer({ min: -400, max: 400 })), (rows, drifts) => {
        const all = rows.map((_, from): Window => [from, Math.min(rows.length, from + 5)]);
        const found = gather(all.map((window, at) => windowOf(rows, ...window, drifts[at] ?? 0)));
        expect(words(found)).toEqual(rows);
        expect(found.gaps).toEqual([]);
      }),
    );
  });

  it('never makes one of two rows that stood on the page at once', () => {
    fc.assert(
      fc.property(
        listAndWindows,
        fc.array(fc.integer({ min: -90, max: 90 }), { minLength: 25, maxLength: 25 }),
        ([rows, all], drifts) => {
          const found = gather(all.map((window, at) => windowOf(rows, ...window, drifts[at] ?? 0)));
          for (const [from, to] of all) {
            for (const word of new Set(rows.slice(from, to))) {
              const shown = rows.slice(from, to).filter((one) => one === word).length;
              expect(words(found).filter((one) => one === word).length).toBeGreaterThanOrEqual(shown);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

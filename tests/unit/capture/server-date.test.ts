import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readServerDate } from '../../../utils/capture/server-date';
import { clockDifference } from '../../../utils/model/clock';

const NOON = Date.UTC(2026, 10, 22, 12, 0, 0);
const DATE = 'Sun, 22 Nov 2026 12:00:00 GMT';
const REQUEST = 'HEAD https://wallet.example/activity';

function read(date: string | null, asked: number, answered: number, age: string | null = null) {
  return readServerDate({ date, age }, REQUEST, asked, answered);
}

describe('the time of the wallet’s server', () => {
  it('is kept as it came, with what this device’s clock showed before and after', () => {
    expect(read(DATE, NOON + 61_200, NOON + 61_500)).toEqual({
      serverDate: {
        request: REQUEST,
        raw: DATE,
        value: '2026-11-22T12:00:00.000Z',
        askedAt: '2026-11-22T12:01:01.200Z',
        answeredAt: '2026-11-22T12:01:01.500Z',
        differenceMs: { least: 60_201, most: 61_500 },
      },
      cause: null,
    });
  });

  it('the true difference always lies in the stated range', () => {
    const ms = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), ms, ms, fc.nat(999), (ahead, there, back, part) => {
        // The server's own clock, when it writes the header, and this device's at the same instant.
        const server = NOON + part;
        const { serverDate } = read(DATE, server + ahead - there, server + ahead + back);
        expect(serverDate?.differenceMs.least).toBeLessThanOrEqual(ahead);
        expect(serverDate?.differenceMs.most).toBeGreaterThanOrEqual(ahead);
      }),
    );
  });

  it.each([[null], [''], ['2026-11-22T12:00:00Z'], ['Sun, 22 Foo 2026 12:00:00 GMT'], ['yesterday']])(
    'is not guessed from %j',
    (date) => {
      expect(read(date, NOON, NOON)).toEqual({ serverDate: null, cause: 'no_date' });
    },
  );

  it('is not taken from an answer that a cache kept', () => {
    expect(read(DATE, NOON, NOON, '3600')).toEqual({ serverDate: null, cause: 'old_date' });
    expect(read(DATE, NOON, NOON, '0').cause).toBe(null);
  });
});

describe('the difference of the clocks in words', () => {
  it.each([
    [
      { least: -500, most: 600 },
      { clock: 'same', about: 0, unit: 'second' },
    ],
    [
      { least: 60_201, most: 61_500 },
      { clock: 'ahead', about: 61, unit: 'second' },
    ],
    [
      { least: -61_500, most: -60_201 },
      { clock: 'behind', about: 61, unit: 'second' },
    ],
    [
      { least: 100, most: 300 },
      { clock: 'ahead', about: 1, unit: 'second' },
    ],
    [
      { least: 299_000, most: 301_000 },
      { clock: 'ahead', about: 5, unit: 'minute' },
    ],
    [
      { least: 28_800_000, most: 28_800_900 },
      { clock: 'ahead', about: 8, unit: 'hour' },
    ],
    [
      { least: -864_000_900, most: -864_000_000 },
      { clock: 'behind', about: 10, unit: 'day' },
    ],
  ])('%j', (differenceMs, words) => {
    expect(clockDifference({ differenceMs })).toEqual(words);
  });
});

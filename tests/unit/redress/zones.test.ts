import { describe, expect, it } from 'vitest';
import { countPeriod, dayIn } from '../../../utils/redress/clock';

describe('the day that it is where the rules are made', () => {
  it.each([
    // The clocks of London go forward at 01:00 on 29 March 2026 and back at 02:00 on 25 October 2026.
    ['Europe/London', '2026-03-28T23:59:59Z', '2026-03-28'],
    ['Europe/London', '2026-03-29T00:30:00Z', '2026-03-29'],
    ['Europe/London', '2026-03-29T22:59:59Z', '2026-03-29'],
    ['Europe/London', '2026-03-29T23:00:00Z', '2026-03-30'],
    ['Europe/London', '2026-10-24T23:00:00Z', '2026-10-25'],
    ['Europe/London', '2026-10-25T23:59:59Z', '2026-10-25'],
    // New York: forward on 8 March 2026, back on 1 November 2026.
    ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
    ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09'],
    ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
    // Sydney: forward on 4 October 2026.
    ['Australia/Sydney', '2026-10-03T13:59:59Z', '2026-10-03'],
    ['Australia/Sydney', '2026-10-03T14:00:00Z', '2026-10-04'],
    ['Australia/Sydney', '2026-10-04T13:00:00Z', '2026-10-05'],
    // No summer time, and one of them with half an hour.
    ['Asia/Shanghai', '2026-12-31T16:00:00Z', '2027-01-01'],
    ['Asia/Shanghai', '2026-12-31T15:59:59Z', '2026-12-31'],
    ['Asia/Hong_Kong', '2028-02-28T16:00:00Z', '2028-02-29'],
    ['Asia/Taipei', '2028-02-29T16:00:00Z', '2028-03-01'],
    ['Asia/Singapore', '2026-02-28T16:00:00Z', '2026-03-01'],
    ['Asia/Kolkata', '2026-11-22T18:29:59Z', '2026-11-22'],
    ['Asia/Kolkata', '2026-11-22T18:30:00Z', '2026-11-23'],
  ])('in %s at %s is %s', (zone, instant, day) => {
    expect(dayIn(zone, new Date(instant))).toBe(day);
  });

  it.each([
    ['2026-03-28', '2026-03-31'],
    ['2026-10-24', '2026-10-27'],
  ])('three days from %s are three calendar days, whatever the clocks do: %s', (from, lastDay) => {
    const period = { from, amount: 3, unit: 'days', dayZero: 'excluded', calendar: 'weekends' } as const;
    expect(countPeriod(period).lastDay).toBe(lastDay);
  });
});

describe('holidays and make-up days of mainland China', () => {
  it.each([
    // 2026: Spring Festival 15 to 23 February; Saturdays 14 and 28 February are worked.
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-27', 1, '2026-02-28'],
    ['2026-02-27', 2, '2026-03-02'],
    // 2025: Spring Festival 28 January to 4 February; 26 January and 8 February are worked.
    ['2025-01-24', 1, '2025-01-26'],
    ['2025-01-24', 2, '2025-01-27'],
    ['2025-01-24', 3, '2025-02-05'],
    ['2025-02-07', 1, '2025-02-08'],
    // 2025: National Day and Mid-Autumn 1 to 8 October; 28 September and 11 October are worked.
    ['2025-09-26', 1, '2025-09-28'],
    ['2025-09-30', 1, '2025-10-09'],
    ['2025-10-10', 1, '2025-10-11'],
  ])('from %s the working day number %i is %s', (from, amount, lastDay) => {
    const period = { from, amount, unit: 'business_days', dayZero: 'excluded', calendar: 'cn' } as const;
    expect(countPeriod(period)).toMatchObject({ lastDay, certain: 'exact' });
  });

  it('are known to the end of 2026 and no further: from there on a count is about', () => {
    const period = { amount: 1, unit: 'business_days', dayZero: 'excluded', calendar: 'cn' } as const;
    expect(countPeriod({ ...period, from: '2026-12-30' })).toMatchObject({
      certain: 'exact',
      lastDay: '2026-12-31',
    });
    expect(countPeriod({ ...period, from: '2026-12-31' })).toMatchObject({ certain: 'about' });
    expect(countPeriod({ ...period, from: '2003-12-30' })).toMatchObject({ certain: 'about' });
  });
});

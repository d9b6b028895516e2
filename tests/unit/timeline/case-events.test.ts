import { expect, it } from 'vitest';
import { caseEvents } from '../../../utils/timeline/case-events';
import { deviceTime, wallTime } from '../../../utils/timeline/wall-time';
import { caseOf, exhibitOf, failure, transaction } from '../complaint/invented';
import { contactOf } from '../findings/contact-of';

const NOTHING = { case: caseOf(), exhibits: [], contacts: [], letters: [] };

it('a case without anything has no events', () => {
  expect(caseEvents(NOTHING)).toEqual({ dated: [], undated: [] });
});

it('a transaction stands at the time that the page shows, in no other zone, and what names only a day at that day', () => {
  const rows = [
    transaction({ occurredAt: { value: '2026-11-03T23:30:00', zone: 'UTC+8', precision: 'second' } }),
    transaction({ amount: { value: '-1.00' }, occurredAt: { value: '2026-11-02', precision: 'day' } }),
    transaction({ amount: { value: '-2.00' }, occurredAt: { value: null, raw: '03/04', precision: null } }),
  ];
  const { dated, undated } = caseEvents({ ...NOTHING, exhibits: [exhibitOf(4, { transactions: rows })] });
  expect(dated.map(({ at, known, zone }) => [at, known, zone])).toEqual([
    ['2026-11-02', 'day', null],
    ['2026-11-03T23:30:00', 'told', 'UTC+8'],
  ]);
  expect(undated.map(({ at, exhibits }) => [at, exhibits])).toEqual([[null, ['E0004']]]);
});

it('what two exhibits show is one event that names both', () => {
  const row = transaction({ references: [{ type: 'transaction', value: '20261103' }] });
  const exhibits = [exhibitOf(1, { transactions: [row] }), exhibitOf(2, { transactions: [row] })];
  const { dated } = caseEvents({ ...NOTHING, exhibits });
  expect(dated.map((event) => event.exhibits)).toEqual([['E0001', 'E0002']]);
});

it('an error message that nobody saw come stands where it was captured, and says so', () => {
  const failures = [failure(), failure({ text: 'Again', seenAt: '2026-11-04T08:00:00.000Z' })];
  const { dated } = caseEvents({ ...NOTHING, exhibits: [exhibitOf(1, { failures })] });
  expect(dated.map(({ instant, what }) => [instant, what.is === 'failure' && what.seen])).toEqual([
    ['2026-11-04T08:00:00.000Z', 'came'],
    ['2026-11-05T06:01:09.120Z', 'captured'],
  ]);
  expect(dated.every(({ known }) => known === 'instant')).toBe(true);
});

it('contacts, the days of the case and letters are events, and a text that newer facts replaced is none', () => {
  const letter = { caseNumber: 1, channel: 'formal', language: 'en', text: '…' } as const;
  const { dated } = caseEvents({
    case: caseOf({ complainedOn: '2026-11-04' }),
    exhibits: [],
    contacts: [
      contactOf({ id: 'a', on: '2026-11-04', at: '09:30' }),
      contactOf({ id: 'b', on: '2026-11-02' }),
    ],
    letters: [
      { ...letter, id: 7, at: '2026-11-06T10:00:00.000Z', why: 'saved' },
      { ...letter, id: 8, at: '2026-11-06T11:00:00.000Z', why: 'replaced' },
    ],
  });
  expect(dated.map(({ id }) => id)).toEqual(['contact b', 'complainedOn', 'contact a', 'letter 7']);
});

it('a day that no calendar has is no date', () => {
  expect(wallTime('2026-02-30')).toBeNull();
  expect(wallTime('2026-02-28 25:00')).toBeNull();
  expect(wallTime('yesterday')).toBeNull();
  expect(wallTime('2026-02-28 23:00:01.5Z')).toBe('2026-02-28T23:00:01');
  expect(deviceTime('never')).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../utils/model/calendar-entry';
import { calendarFile } from '../../../utils/redress/calendar-file';
import { parseCalendar } from './parse-calendar';

const MADE_AT = new Date('2026-11-22T10:15:30Z');
const entry: CalendarEntry = {
  uid: 'C0001-cn.3b-last@wallet-witness',
  day: '2026-12-31',
  summary: 'C0001：最后一天：向中国人民银行分支机构投诉，索要书面答复; a, b\\c',
  description:
    '来源：《中国人民银行金融消费者权益保护实施办法》（中国人民银行令〔2020〕第5号）第四十三条\nhttps://example.org/a?b=1,2;c',
};
const anyDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(Date.UTC(1990, 0, 1 + days)).toJSON().slice(0, 10));
// A calendar file cannot hold control characters (RFC 5545, section 3.1), and no words on the screen have any.
const words = fc
  .array(fc.constantFrom('a', '钱', '😀', ',', ';', '\\', '\n', ' ', ':', '"', 'é', '\\n'), {
    minLength: 1,
    maxLength: 120,
  })
  .map((all) => all.join(''));

describe('a calendar file', () => {
  it('holds each day as a whole day in no zone, with a reminder on the day before', () => {
    const { events } = parseCalendar(calendarFile([entry], MADE_AT));
    expect(events).toEqual([
      {
        UID: entry.uid,
        DTSTAMP: '20261122T101530Z',
        'DTSTART;VALUE=DATE': '20261231',
        'DTEND;VALUE=DATE': '20270101',
        SUMMARY: entry.summary,
        DESCRIPTION: entry.description,
        TRANSP: 'TRANSPARENT',
        alarms: [{ ACTION: 'DISPLAY', DESCRIPTION: entry.summary, TRIGGER: '-PT15H' }],
      },
    ]);
  });

  it('says what it is, has lines of at most 75 octets, and ends each with CR LF', () => {
    const text = calendarFile([entry, { ...entry, uid: 'x', summary: '期'.repeat(200) }], MADE_AT);
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text).toContain('\r\nVERSION:2.0\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  it('gives back every word and day that was put in', () => {
    fc.assert(
      fc.property(anyDay, words, words, (day, summary, description) => {
        const [event] = parseCalendar(
          calendarFile([{ uid: 'u', day, summary, description }], MADE_AT),
        ).events;
        expect(event?.['SUMMARY']).toBe(summary);
        expect(event?.['DESCRIPTION']).toBe(description);
        expect(event?.['DTSTART;VALUE=DATE']).toBe(day.replaceAll('-', ''));
      }),
    );
  });
});

import { generateIcsCalendar } from 'ts-ics';
import type { CalendarEntry } from '../model/calendar-entry';
import { nextDay } from './clock';

const PRODUCT = '-//Wallet Witness//Wallet Witness//EN';
/** A day begins at midnight: fifteen hours before that it is nine in the morning of the day before. */
const HOURS_BEFORE = 15;

/**
 * The days as a calendar file (iCalendar, RFC 5545): each a whole day, in no zone, that takes up nobody's time, with a
 * reminder on the day before. `madeAt` is the instant at which it is written.
 */
export function calendarFile(entries: readonly CalendarEntry[], madeAt: Date): string {
  const events = entries.map(({ uid, day, summary, description }) => ({
    uid,
    summary,
    description,
    stamp: { date: madeAt },
    start: wholeDay(day),
    end: wholeDay(nextDay(day)),
    timeTransparent: 'TRANSPARENT' as const,
    alarms: [
      {
        action: 'DISPLAY',
        description: summary,
        trigger: { type: 'relative' as const, value: { before: true, hours: HOURS_BEFORE } },
      },
    ],
  }));
  return foldByOctets(generateIcsCalendar({ prodId: PRODUCT, version: '2.0', events }));
}

function wholeDay(day: string) {
  return { type: 'DATE' as const, date: new Date(`${day}T00:00:00Z`) };
}

const LONGEST_LINE = 75;

/** Lines have at most 75 octets (RFC 5545, section 3.1); the library counts characters, and Chinese has three in each. */
function foldByOctets(calendar: string): string {
  return calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => {
      let folded = '';
      let octets = 0;
      for (const character of line) {
        const size = new TextEncoder().encode(character).length;
        if (octets + size > LONGEST_LINE) {
          folded += '\r\n ';
          octets = 1;
        }
        folded += character;
        octets += size;
      }
      return folded;
    })
    .join('\r\n');
}

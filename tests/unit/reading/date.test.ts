import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateHint, joinMoment, readMoment } from '../../../utils/reading/date';
import { foldSpace } from '../../../utils/reading/text';

function brief(text: string, hint?: DateHint): string | null {
  const moment = readMoment(text, hint);
  return moment && `${moment.value} ${moment.zone} ${moment.precision}`;
}

describe('a date is read as the page shows it', () => {
  it.each<[string, string, DateHint?]>([
    ['2017.09.25', '2017-09-25 null day'],
    ['2017/9/5', '2017-09-05 null day'],
    ['2023-02-12 21:32:14', '2023-02-12T21:32:14 null second'],
    ['2020-01-01T13:00:00Z', '2020-01-01T13:00:00 +00:00 second'],
    ['2020-01-01T13:00:00.198+0800', '2020-01-01T13:00:00 +08:00 second'],
    ['2025-01-17 16:57:02 UTC', '2025-01-17T16:57:02 +00:00 second'],
    ['2026年3月2日 14:05', '2026-03-02T14:05 null minute'],
    ['2026 年 8 月 25 日', '2026-08-25 null day'],
    ['２０２６年３月２日　１４：０５', '2026-03-02T14:05 null minute'],
    ['2026年3月2日星期一 下午2:05', '2026-03-02T14:05 null minute'],
    ['2026年3月2日 上午12:05', '2026-03-02T00:05 null minute'],
    ['2026年3月2日 晚上9:05 北京时间', '2026-03-02T21:05 北京时间 minute'],
    ['2026年3月2日(月) 14時05分', '2026-03-02T14:05 null minute'],
    ['2026년 3월 2일 오후 2시 5분', '2026-03-02T14:05 null minute'],
    ['2026. 3. 2.', '2026-03-02 null day'],
    ['15 Sep, 2024', '2024-09-15 null day'],
    ['Sep 15, 2024', '2024-09-15 null day'],
    ['15-Sep-2024', '2024-09-15 null day'],
    ['July 4th, 2024', '2024-07-04 null day'],
    ['Thursday, 15 September 2024', '2024-09-15 null day'],
    ['Dec 6, 2025, 12:00:00 PM GMT+05:30', '2025-12-06T12:00:00 +05:30 second'],
    ['Dec 6, 2025, 6:01:52\u202fAM GMT+05:30', '2025-12-06T06:01:52 +05:30 second'],
    ['4 Dec 2025, 23:07:41 GMT+5', '2025-12-04T23:07:41 +05:00 second'],
    ['28 Mar 2021 15:12:10 BST', '2021-03-28T15:12:10 BST second'],
    ['Jan 2, 2020 / 12:46PM', '2020-01-02T12:46 null minute'],
    ['12:00 MAY 5 2024', '2024-05-05T12:00 null minute'],
    ['Sun Mar 28 2021 15:12:10 GMT+0100 (British Summer Time)', '2021-03-28T15:12:10 +01:00 second'],
    ['11.07.2020', '2020-07-11 null day'],
    ['11.07.2020', '2020-07-11 null day', { language: 'en-US' }],
    ['15. März 2024, 14:05 Uhr', '2024-03-15T14:05 null minute'],
    ['Mo., 4. Nov. 2024 um 9:05', '2024-11-04T09:05 null minute'],
    ['mardi 5 mars 2024 à 14 h 05', '2024-03-05T14:05 null minute'],
    ['1er août 2024', '2024-08-01 null day'],
    ['mar. 7 may 2024', '2024-05-07 null day'],
    ['15 de mayo de 2024, 2:05 p. m.', '2024-05-15T14:05 null minute'],
    ['15 de março de 2024 às 14:05', '2024-03-15T14:05 null minute'],
    ['15 мая 2024 г. в 14:05', '2024-05-15T14:05 null minute'],
    ['3 сент. 2024 г.', '2024-09-03 null day'],
    ['13/04/2026', '2026-04-13 null day'],
    ['04/13/2026', '2026-04-13 null day'],
    ['05/05/2026', '2026-05-05 null day'],
    ['03/04/2026', '2026-04-03 null day', { order: 'dmy' }],
    ['03/04/2026', '2026-03-04 null day', { order: 'mdy' }],
    ['03/04/2026', '2026-03-04 null day', { language: 'en-US' }],
    ['03/04/2026', '2026-04-03 null day', { language: 'en-GB' }],
    ['03/04/2026', '2026-04-03 null day', { language: 'de' }],
    ['03/04/2026', '2026-04-03 null day', { language: 'fr-FR' }],
    ['May 12', '2026-05-12 null day', { year: 2026 }],
    ['9月25日 12:44', '2024-09-25T12:44 null minute', { year: 2024 }],
    ['12.05.', '2026-05-12 null day', { year: 2026 }],
    ['2024-02-29', '2024-02-29 null day'],
  ])('%s', (text, expected, hint) => {
    expect(brief(text, hint)).toBe(expected);
  });
});

describe('a date that is not certain has no value, and keeps its text', () => {
  it.each<[string, DateHint?]>([
    ['03/04/2026'],
    ['03/04/2026', { language: 'en' }],
    ['03/04/2026', { language: 'zh-CN' }],
    ['01-03-2025 18:00:02.198'],
    ['04/05/26'],
    ['20.07.11'],
    ['May 12'],
    ['May 2024'],
    ['9月25日'],
    ['09-25 12:44'],
    ['2026-02-30'],
    ['2023-02-29'],
    ['Sep 31, 2024'],
    ['2024-13-01'],
    ['2024-01-01 25:00'],
    ['2024-01-01 12:75'],
    ['2026年3月2日 晚上12:05'],
    ['gestern'],
    ['Yesterday'],
    ['Today, 3:00 PM'],
    ['昨天 12:44'],
    ['hier à 14:05'],
    ['вчера'],
    ['어제'],
    ['3 days ago'],
    ['vor 3 Tagen'],
    ['2小时前'],
    ['Monday'],
    ['周一 12:44'],
  ])('%s', (text, hint) => {
    expect(readMoment(text, hint)).toEqual({ raw: text, value: null, zone: null, precision: null });
  });
});

describe('what is no date is none', () => {
  it.each([
    '',
    '12:44',
    '12.50',
    '2017.09',
    '2024',
    '5',
    '$12.00',
    '09/25',
    '10:00-12:00',
    'Jan 1 - Jan 5, 2024',
    '1-5 Jan 2024',
    '2024-01-01 - 2024-01-31',
    '2024-09-15 10:00 to 11:00',
    'Jan 7, 2020 (deposit date)',
    'Order May 5',
    'Mark 5, 2024',
    'Sam',
    'May',
    '20170925',
    '777-8690111-9697222',
    '2020-07-11-0001',
    '+1 555 123',
    'hello',
  ])('%s', (text) => {
    expect(readMoment(text)).toBeNull();
  });
});

describe('a date and a time that stand apart', () => {
  it('are joined', () => {
    expect(joinMoment('2019.08.25', '12:44')).toEqual({
      raw: '2019.08.25 12:44',
      value: '2019-08-25T12:44',
      zone: null,
      precision: 'minute',
    });
    expect(joinMoment('6/4/2016', '10:46:49 PDT', { order: 'mdy' })).toEqual({
      raw: '6/4/2016 10:46:49 PDT',
      value: '2016-06-04T10:46:49',
      zone: 'PDT',
      precision: 'second',
    });
  });

  it('leave the day alone when the second is no time', () => {
    expect(joinMoment('2019.08.25', '—')).toEqual({
      raw: '2019.08.25 —',
      value: '2019-08-25',
      zone: null,
      precision: 'day',
    });
    expect(joinMoment('shop', '12:44')).toBeNull();
  });
});

describe('properties', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const locales =
    'en-US en-GB en-IN en-CA de-DE de-CH fr-FR fr-CA es-ES es-MX pt-BR pt-PT ru-RU ja-JP ko-KR zh-CN zh-TW'.split(
      ' ',
    );

  it('an ISO date and time reads back', () => {
    fc.assert(
      fc.property(day, (at) => {
        expect(readMoment(at.toISOString())?.value).toBe(at.toISOString().slice(0, 19));
        expect(readMoment(at.toISOString().slice(0, 10))?.value).toBe(at.toISOString().slice(0, 10));
      }),
    );
  });

  it('a date written by any of 17 locales reads back', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...locales),
        fc.constantFrom('full', 'long', 'medium'),
        fc.constantFrom('short', 'medium', 'long'),
        (at, language, dateStyle, timeStyle) => {
          const iso = at.toISOString().slice(0, timeStyle === 'short' ? 16 : 19);
          const shown = new Intl.DateTimeFormat(language, {
            dateStyle,
            timeStyle,
            timeZone: 'UTC',
          } as Intl.DateTimeFormatOptions).format(at);
          expect([shown, readMoment(shown, { language })?.value]).toEqual([shown, iso]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('a short date of a locale is read right or not at all', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...locales), (at, language) => {
        fc.pre(at.getUTCFullYear() >= 2000);
        const shown = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).format(at);
        const read = readMoment(shown, { language })?.value ?? null;
        expect([shown, read]).toEqual([shown, read && at.toISOString().slice(0, 10)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('two numbers up to 12 never make a day without an order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('/', '-'),
        (a, b, sign) => {
          fc.pre(a !== b);
          expect(readMoment(`${a}${sign}${b}${sign}2026`)?.value).toBeNull();
        },
      ),
    );
  });

  it('whatever the text, nothing throws, a value is a real day, and the folded text reads the same', () => {
    const part = fc.constantFrom(
      '2024',
      '24',
      '5',
      '12',
      '31',
      '-',
      '/',
      '.',
      ':',
      ' ',
      'May',
      'mar.',
      'Mon',
      '年',
      '月',
      '日',
      'PM',
      'Z',
      '+05:30',
      '下午',
      'T',
      '\u202f',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(part, { maxLength: 12 }).map((all) => all.join('')),
        ),
        (text) => {
          const moment = readMoment(text);
          expect(readMoment(foldSpace(text))).toEqual(moment);
          if (moment?.value) {
            expect(moment.value).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/);
            expect(new Date(`${moment.value.slice(0, 10)}T00:00Z`).toISOString()).toContain(
              moment.value.slice(0, 10),
            );
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

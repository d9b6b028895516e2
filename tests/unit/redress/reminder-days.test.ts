import { expect, it } from 'vitest';
import type { RunningClock } from '../../../utils/model/ladder';
import { clock, source } from '../../../utils/redress/define';
import { movedReminders, reminderDay } from '../../../utils/redress/reminder-days';

const running = (who: 'you' | 'provider', lastDay: string | null): RunningClock => ({
  clock: clock({
    id: `xx.${who}`,
    who,
    amount: 30,
    unit: 'days',
    what: { en: 'Complain', zh: '投诉' },
    since: { en: 'the day', zh: '当日' },
    source: source('A rule', null, 'official', '2026-11-22'),
  }),
  due:
    lastDay === null
      ? null
      : {
          from: '2026-11-01',
          lastDay,
          lastSafeDay: '2026-11-29',
          certain: 'exact',
          why: null,
        },
  past: 'no',
  old: false,
});
const reminder = (id: string, on: string, shownAt: string | null = null) => ({
  id,
  on,
  shownAt,
  caseNumber: 1,
  text: '',
});

it.each([
  ['you', '2026-11-30', '2026-11-22', '2026-11-29'],
  ['you', '2026-11-30', '2026-11-29', '2026-11-29'],
  ['you', '2026-11-30', '2026-11-30', null],
  ['provider', '2026-11-30', '2026-11-22', '2026-12-01'],
  ['provider', '2028-02-28', '2028-02-20', '2028-02-29'],
  ['provider', null, '2026-11-22', null],
] as const)('of a clock that %s keeps until %s one is told, on %s, for %s', (who, lastDay, today, day) => {
  expect(reminderDay(running(who, lastDay), today)).toBe(day);
});

it('a reminder goes where its clock goes, and away with it', () => {
  const clocks = [running('you', '2026-11-30'), running('provider', null)];
  const reminders = [
    reminder('xx.you', '2026-11-25'),
    reminder('xx.provider', '2026-12-03'),
    reminder('own', '2026-12-04'),
  ];
  expect(movedReminders(reminders, clocks, '2026-11-22')).toEqual([
    { id: 'xx.you', was: '2026-11-25', on: '2026-11-29' },
    { id: 'xx.provider', was: '2026-12-03', on: null },
  ]);
  expect(movedReminders([reminder('xx.you', '2026-11-29')], clocks, '2026-11-22')).toEqual([]);
});

it('one that has come or was shown stays as it was', () => {
  const clocks = [running('you', '2026-11-30')];
  const over = [reminder('xx.you', '2026-11-20'), reminder('xx.you', '2026-11-25', '2026-11-25T01:00:00Z')];
  expect(movedReminders(over, clocks, '2026-11-22')).toEqual([]);
});

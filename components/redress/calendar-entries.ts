import type { CalendarEntry } from '../../utils/model/calendar-entry';
import type { RunningClock } from '../../utils/model/ladder';
import type { Step } from '../../utils/model/redress';
import { shownDay } from '../shared/shown-day';
import type { Words } from '../words';
import { ACTOR_WORDS, GRADE_WORDS } from './redress-words';

/**
 * The days of a clock for a calendar: its last safe day and its last where the person acts, its last day where somebody
 * else does; none while it has none. Of the case they tell its number alone: calendars are read in other places.
 */
export function calendarEntries(
  label: string,
  { clock, due }: RunningClock,
  step: Step,
  { t, language, say }: Words,
): CalendarEntry[] {
  if (due === null) return [];
  const { source } = clock;
  const unread = source.grade === 'unverified';
  const about = due.certain === 'about' || unread;
  const description = [
    t('calendarWho', t(ACTOR_WORDS[clock.who]), say(step.desk)),
    about ? t(unread ? 'clockUnverified' : 'clockNoHolidays') : '',
    source.title,
    source.grade === 'unverified'
      ? t('sourceUnread', shownDay(source.checkedOn, language))
      : t('sourceLine', t(GRADE_WORDS[source.grade]), shownDay(source.checkedOn, language)),
    source.url ?? '',
  ];
  const entry = (name: 'last' | 'safe', day: string): CalendarEntry => ({
    uid: `${label}-${clock.id}-${name}@wallet-witness`,
    day,
    summary: t(
      name === 'safe' ? 'calendarSafe' : about ? 'calendarAbout' : 'calendarLast',
      label,
      say(clock.what),
    ),
    description: description.filter(Boolean).join('\n'),
  });
  const last = entry('last', due.lastDay);
  return clock.who === 'you' && due.lastSafeDay !== due.lastDay
    ? [entry('safe', due.lastSafeDay), last]
    : [last];
}

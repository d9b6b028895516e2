import type { RunningClock } from '../model/ladder';
import type { Reminder } from '../model/reminder';
import { nextDay } from './clock';

/**
 * On which day to be told of a clock: of one's own on its last safe day, of somebody else's on the day after its last.
 * Null while the clock has no day, or when that day is over.
 */
export function reminderDay({ clock, due }: RunningClock, today: string): string | null {
  if (due === null) return null;
  const day = clock.who === 'you' ? due.lastSafeDay : nextDay(due.lastDay);
  return day >= today ? day : null;
}

/** Reminders that stand on another day than their clock does now, with the day they belong on; null: on none any more. */
export function movedReminders(
  reminders: readonly Reminder[],
  clocks: readonly RunningClock[],
  today: string,
): { id: string; was: string; on: string | null }[] {
  return reminders.flatMap(({ id, on, shownAt }) => {
    const running = clocks.find(({ clock }) => clock.id === id);
    if (!running || shownAt !== null || on < today) return [];
    const day = reminderDay(running, today);
    return day === on ? [] : [{ id, was: on, on: day }];
  });
}

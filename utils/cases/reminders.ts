import type { Database } from '../db/database';
import { type Case, caseLabel } from '../model/case';
import type { Reminder } from '../model/reminder';

/** The hour of the person's own day at which a reminder is due. */
const HOUR = 9;

/** When a reminder is due: in the morning of its day, where this device is. */
export function dueAt({ on }: Pick<Reminder, 'on'>): Date {
  return new Date(`${on}T${String(HOUR).padStart(2, '0')}:00:00`);
}

/**
 * Sets a reminder, moves it, or with no day takes it away; with `was`, only one that stands on that day. One that is
 * moved is shown anew.
 */
export async function setReminder(
  db: Database,
  {
    caseNumber,
    id,
    on,
    text,
    was,
  }: Pick<Reminder, 'caseNumber' | 'id' | 'text'> & {
    on: string | null;
    was: string | undefined;
  },
): Promise<void> {
  await db.transaction('rw', [db.reminders, db.cases], async () => {
    const before = await db.reminders.get([caseNumber, id]);
    if (was !== undefined && before?.on !== was) return;
    if (on === null) return db.reminders.delete([caseNumber, id]);
    if (!(await db.cases.get(caseNumber))) throw new Error(`there is no case ${caseLabel(caseNumber)}`);
    if (before?.on !== on) await db.reminders.put({ caseNumber, id, on, text, shownAt: null });
  });
}

/** The reminders of a case, the earliest first. */
export async function remindersOf(db: Database, caseNumber: number): Promise<Reminder[]> {
  return db.reminders.where('caseNumber').equals(caseNumber).sortBy('on');
}

/** All whose time has come and that the person has not put away yet, the earliest first; none of a case that is settled. */
export async function dueReminders(db: Database, now: Date): Promise<Reminder[]> {
  const all = await unsettled(db);
  return all.filter((one) => dueAt(one) <= now).sort((a, b) => a.on.localeCompare(b.on));
}

/** When the next one that is not due yet will be; null when there is none. */
export async function nextDue(db: Database, now: Date): Promise<Date | null> {
  const times = (await unsettled(db)).map((one) => dueAt(one).getTime());
  const ahead = times.filter((time) => time > now.getTime());
  return ahead.length === 0 ? null : new Date(Math.min(...ahead));
}

/** After a refusal, or a part of the sum, other desks and their days are still open. */
const SETTLED = ['paid_back', 'corrected', 'given_up'] satisfies Case['outcome'][];

async function unsettled(db: Database): Promise<Reminder[]> {
  const all = await db.reminders.toArray();
  // By the index: the case itself cannot be read while the store is locked.
  const settled = new Set(await db.cases.where('outcome').anyOf(SETTLED).primaryKeys());
  return all.filter(({ caseNumber }) => !settled.has(caseNumber));
}

/**
 * Notes that reminders were shown. Gives those that were not before: of two who come at the same time, one gets each.
 */
export async function markShown(db: Database, due: readonly Reminder[], now: Date): Promise<Reminder[]> {
  return db.transaction('rw', [db.reminders], async () => {
    const fresh: Reminder[] = [];
    for (const { caseNumber, id, on } of due) {
      const found = await db.reminders.get([caseNumber, id]);
      if (found?.on !== on || found.shownAt !== null) continue;
      await db.reminders.put({ ...found, shownAt: now.toISOString() });
      fresh.push(found);
    }
    return fresh;
  });
}

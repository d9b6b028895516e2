import { liveQuery } from 'dexie';
import { useEffect } from 'preact/hooks';
import { calendarEntries } from '../../components/redress/calendar-entries';
import { ClockActions } from '../../components/redress/clock-actions';
import { LadderView } from '../../components/redress/ladder-view';
import { useLive } from '../../components/use-live';
import { useWords } from '../../components/words';
import { remindersOf } from '../../utils/cases/reminders';
import type { Database } from '../../utils/db/database';
import { send } from '../../utils/messaging/send';
import type { CalendarEntry } from '../../utils/model/calendar-entry';
import { type Case, type CaseFields, caseLabel } from '../../utils/model/case';
import type { Rules } from '../../utils/model/redress';
import { dayIn } from '../../utils/redress/clock';
import { ladder } from '../../utils/redress/ladder';
import { movedReminders, reminderDay } from '../../utils/redress/reminder-days';
import { saveFile } from './save-file';

/** The ladder of a case with its reminders and its calendar. */
export function Steps(props: { db: Database; openCase: Case; fields: CaseFields; rules: Rules }) {
  const words = useWords();
  const { db, openCase, fields, rules } = props;
  const label = caseLabel(openCase.number);
  const today = dayIn(null, new Date());
  const seen = ladder(rules, fields.issueType, fields, new Date());
  const reminders =
    useLive(() => liveQuery(() => remindersOf(db, openCase.number)), [openCase.number], 'keep') ?? [];
  const remind = (id: string, on: string | null) =>
    send('set-reminder', { caseNumber: openCase.number, id, on });
  const moved = movedReminders(
    reminders,
    seen.steps.flatMap(({ clocks }) => clocks),
    today,
  );
  useEffect(() => {
    for (const one of moved) void send('set-reminder', { caseNumber: openCase.number, ...one });
  }, [JSON.stringify(moved)]);

  const save = async (entries: readonly CalendarEntry[]) => {
    const { calendarFile } = await import('../../utils/redress/calendar-file');
    saveFile(`${label}.ics`, 'text/calendar', calendarFile(entries, new Date()));
  };
  return (
    <LadderView
      ladder={seen}
      onCalendar={() =>
        void save(
          seen.steps.flatMap(({ step, clocks }) =>
            clocks.flatMap((one) => calendarEntries(label, one, step, words)),
          ),
        )
      }
      actions={(running, step) => (
        <ClockActions
          set={reminders.find(({ id }) => id === running.clock.id)?.on ?? null}
          offered={reminderDay(running, today)}
          onRemind={(on) => void remind(running.clock.id, on)}
          onCalendar={() => void save(calendarEntries(label, running, step, words))}
        />
      )}
    />
  );
}

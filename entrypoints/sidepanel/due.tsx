import { liveQuery } from 'dexie';
import { DueReminders } from '../../components/reminders/due-reminders';
import { useLive } from '../../components/use-live';
import { dueReminders } from '../../utils/cases/reminders';
import { send } from '../../utils/messaging/send';
import type { TabProps } from './tab-props';

/** Above every tab: the days that have come. */
export function Due({ db, go }: Pick<TabProps, 'db' | 'go'>) {
  const due = useLive(() => liveQuery(() => dueReminders(db, new Date())), [], 'keep') ?? [];
  return (
    <DueReminders
      due={due}
      onOpen={({ caseNumber }) => go({ caseNumber, tab: 'follow-up' })}
      onDone={({ caseNumber, id }) => void send('set-reminder', { caseNumber, id, on: null })}
    />
  );
}

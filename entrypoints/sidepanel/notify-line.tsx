import { liveQuery } from 'dexie';
import { NotifyAsk } from '../../components/reminders/notify-ask';
import { useLive } from '../../components/use-live';
import { remindersOf } from '../../utils/cases/reminders';
import type { Database } from '../../utils/db/database';
import { useNotify } from './use-notify';

/** Where reminders are shown; asks for notifications once one is wanted. */
export function NotifyLine({ db, caseNumber }: { db: Database; caseNumber: number }) {
  const notifying = useNotify();
  const reminders = useLive(() => liveQuery(() => remindersOf(db, caseNumber)), [caseNumber], 'keep') ?? [];
  if (reminders.length === 0 || notifying.state === null) return null;
  return <NotifyAsk state={notifying.state} onAllow={notifying.allow} onRefuse={notifying.refuse} />;
}

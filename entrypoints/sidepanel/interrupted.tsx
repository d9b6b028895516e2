import { liveQuery } from 'dexie';
import { InterruptedNote } from '../../components/evidence/interrupted-note';
import { useLive } from '../../components/use-live';
import type { Database } from '../../utils/db/database';
import { interruptedJobs } from '../../utils/evidence/queries';
import { send } from '../../utils/messaging/send';

/** Captures of the last day that came to nothing because something ended them. */
export function Interrupted({ db }: { db: Database }) {
  const jobs = useLive(() => liveQuery(() => interruptedJobs(db)), []) ?? [];
  return (
    <>
      {jobs.map(({ id, startedAt }) => (
        <InterruptedNote key={id} startedAt={startedAt} onSeen={() => void send('forget-job', { id })} />
      ))}
    </>
  );
}

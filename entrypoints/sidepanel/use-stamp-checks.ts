import { liveQuery } from 'dexie';
import { useEffect } from 'preact/hooks';
import { useLive } from '../../components/use-live';
import type { Database } from '../../utils/db/database';
import { send } from '../../utils/messaging/send';
import { checkStamps } from './check-stamps';

/** While the panel is open: asks once more who has not answered yet, and checks replies, also those that came without it. */
export function useStampChecks(db: Database): void {
  const open = useLive(() => liveQuery(() => db.stamps.where('state').equals('waiting').toArray()), []);
  const known = open !== undefined;
  const unanswered = open?.some(({ response }) => response === null) === true;
  const replied = open?.filter(({ response }) => response !== null).length ?? 0;
  useEffect(() => {
    if (unanswered) void send('ask-time-again', {}).catch(() => undefined);
  }, [known]);
  useEffect(() => {
    if (replied > 0) void checkStamps(db).catch((error: unknown) => console.error('stamps', error));
  }, [replied]);
}

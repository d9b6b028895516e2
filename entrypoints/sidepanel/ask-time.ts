import type { Database } from '../../utils/db/database';
import { send } from '../../utils/messaging/send';
import { authoritySetting } from '../../utils/timestamp/authority-setting';
import { checkStamps } from './check-stamps';

/**
 * Has the time of the last entry of the custody chain confirmed by those whom the person ticked, and checks what they reply.
 * Takes at most about fifteen seconds; who has not answered by then stays open and is asked again.
 */
export async function askTime(db: Database): Promise<void> {
  await send('ask-time', {});
  await checkStamps(db);
}

/**
 * The same where the person wants it at every export; to be called once the export is entered in the chain. An export does
 * not fail for want of a stamp: what became of each question stands in the store.
 */
export async function askTimeAtExport(db: Database): Promise<void> {
  if (!(await authoritySetting()).atExport) return;
  await askTime(db).catch((error: unknown) => console.error('stamps', error));
}

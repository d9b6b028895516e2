import { liveQuery } from 'dexie';
import { ExportNudge } from '../../components/evidence/export-nudge';
import { type Live, useLive } from '../../components/use-live';
import type { Database } from '../../utils/db/database';
import { longNotExported } from '../../utils/evidence/not-exported';
import { unfinishedExports } from '../../utils/platform/unfinished-exports';
import type { TabProps } from './tab-props';
import { useRoom } from './use-room';

/** What is known of exports. */
interface Known {
  /** How many entries the custody chain has. */
  entries: number;
  waiting: number;
}

const STILL: Live<Known> = { subscribe: () => ({ unsubscribe() {} }) };

/** Above the evidence: says when it is time to export. */
export function Nudge({ db, go, files }: Pick<TabProps, 'db' | 'go' | 'files'>) {
  // Asked of the store and of the device: not again after each of two hundred files.
  const keeping = files.waiting.some(({ state }) => state === 'keeping');
  const known = useLive(() => (keeping ? STILL : liveQuery(() => knownOf(db))), [keeping], 'keep');
  const room = useRoom(known?.entries ?? 0);
  return (
    <ExportNudge
      waiting={known?.waiting ?? 0}
      short={room?.short === true}
      onGo={() => go({ tab: 'export' })}
    />
  );
}

async function knownOf(db: Database): Promise<Known> {
  const last = await db.custody.orderBy('seq').last();
  return {
    entries: last?.seq ?? 0,
    waiting: await longNotExported(db, new Date(), await unfinishedExports()),
  };
}

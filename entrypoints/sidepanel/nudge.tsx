import { liveQuery } from 'dexie';
import { ExportNudge } from '../../components/evidence/export-nudge';
import { type Live, useLive } from '../../components/use-live';
import { custodyChain } from '../../utils/cases/queries';
import type { Database } from '../../utils/db/database';
import { longNotExported } from '../../utils/evidence/not-exported';
import type { CustodyEntry } from '../../utils/model/custody';
import { unfinishedExports } from '../../utils/platform/unfinished-exports';
import type { TabProps } from './tab-props';
import { useRoom } from './use-room';

/** What is known of exports. */
interface Known {
  chain: readonly CustodyEntry[];
  unfinished: ReadonlySet<string>;
}

const STILL: Live<Known> = { subscribe: () => ({ unsubscribe() {} }) };

/** Above the evidence: says when it is time to export. */
export function Nudge({ db, go, files }: Pick<TabProps, 'db' | 'go' | 'files'>) {
  // All of the chain is read for it: not again after each of two hundred files.
  const keeping = files.waiting.some(({ state }) => state === 'keeping');
  const known = useLive(() => (keeping ? STILL : liveQuery(() => knownOf(db))), [keeping], 'keep');
  const room = useRoom(known?.chain.length ?? 0);
  const waiting = known === undefined ? 0 : longNotExported(known.chain, new Date(), known.unfinished);
  return <ExportNudge waiting={waiting} short={room?.short === true} onGo={() => go({ tab: 'export' })} />;
}

async function knownOf(db: Database): Promise<Known> {
  return { chain: await custodyChain(db), unfinished: await unfinishedExports() };
}

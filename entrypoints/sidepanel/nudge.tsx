import { liveQuery } from 'dexie';
import { ExportNudge } from '../../components/evidence/export-nudge';
import { type Live, useLive } from '../../components/use-live';
import { custodyChain } from '../../utils/cases/queries';
import { longNotExported } from '../../utils/evidence/not-exported';
import type { CustodyEntry } from '../../utils/model/custody';
import type { TabProps } from './tab-props';
import { useRoom } from './use-room';

const STILL: Live<CustodyEntry[]> = { subscribe: () => ({ unsubscribe() {} }) };

/** Above the evidence: says when it is time to export. */
export function Nudge({ db, go, files }: Pick<TabProps, 'db' | 'go' | 'files'>) {
  // All of the chain is read for it: not again after each of two hundred files.
  const keeping = files.waiting.some(({ state }) => state === 'keeping');
  const chain = useLive(() => (keeping ? STILL : liveQuery(() => custodyChain(db))), [keeping], 'keep');
  const room = useRoom(chain?.length ?? 0);
  const waiting = chain === undefined ? 0 : longNotExported(chain, new Date());
  return <ExportNudge waiting={waiting} short={room?.short === true} onGo={() => go({ tab: 'export' })} />;
}

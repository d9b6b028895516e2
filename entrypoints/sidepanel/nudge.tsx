import { liveQuery } from 'dexie';
import { ExportNudge } from '../../components/evidence/export-nudge';
import { useLive } from '../../components/use-live';
import { custodyChain } from '../../utils/cases/queries';
import { longNotExported } from '../../utils/evidence/not-exported';
import type { TabProps } from './tab-props';
import { useRoom } from './use-room';

/** Above the evidence: says when it is time to export. */
export function Nudge({ db, go }: Pick<TabProps, 'db' | 'go'>) {
  const chain = useLive(() => liveQuery(() => custodyChain(db)), [], 'keep');
  const room = useRoom(chain?.length ?? 0);
  const waiting = chain === undefined ? 0 : longNotExported(chain, new Date());
  return <ExportNudge waiting={waiting} short={room?.short === true} onGo={() => go({ tab: 'export' })} />;
}

import { useSignal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { EvidenceLost } from '../../components/shared/evidence-lost';
import { useLive } from '../../components/use-live';
import type { Database } from '../../utils/db/database';
import { lostItems } from '../../utils/evidence/queries';
import { setHeld } from '../../utils/platform/held-items';

/** Says that the store holds fewer items than it once did; nothing when it holds them all. */
export function Lost({ db }: { db: Database }) {
  const seen = useSignal(0);
  const lost = useLive(() => liveQuery(() => lostItems(db)), [seen.value]);
  if (!lost) return null;
  const onSeen = () =>
    void setHeld(lost.found).then(() => {
      seen.value += 1;
    });
  return <EvidenceLost {...lost} onSeen={onSeen} />;
}

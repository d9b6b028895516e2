import { useSignal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { useEffect } from 'preact/hooks';
import { EvidenceLost } from '../../components/shared/evidence-lost';
import { useLive } from '../../components/use-live';
import type { Database } from '../../utils/db/database';
import { heldItems, setHeld } from '../../utils/platform/held-items';

/** Says that the store holds fewer items than it once did; nothing when it holds them all. */
export function Lost({ db }: { db: Database }) {
  const held = useSignal(0);
  const found = useLive(() => liveQuery(() => db.evidence.count()), []);
  useEffect(() => {
    void heldItems().then((number) => {
      held.value = number;
    });
  }, [found]);
  if (found === undefined || held.value <= found) return null;
  const seen = () =>
    void setHeld(found).then(() => {
      held.value = found;
    });
  return <EvidenceLost held={held.value} found={found} onSeen={seen} />;
}

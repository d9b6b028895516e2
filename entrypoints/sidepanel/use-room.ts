import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askToKeep, type StorageRoom, storageRoom } from '../../utils/platform/storage-room';

/** With less than this a few long pages no longer fit. */
const SHORT = 300_000_000;

/** The room on this device, measured anew whenever `change` is another; undefined until it is known. */
export function useRoom(change: unknown): (StorageRoom & { short: boolean }) | undefined {
  const room = useSignal<StorageRoom | undefined>(undefined);
  useEffect(() => {
    void (async () => {
      if (change !== 0) await askToKeep().catch(() => undefined);
      room.value = await storageRoom().catch(() => undefined);
    })();
  }, [change]);
  const { value } = room;
  return value && { ...value, short: value.free !== null && value.free < SHORT };
}

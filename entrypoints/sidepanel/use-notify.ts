import { useEffect, useState } from 'preact/hooks';
import { askToNotify, type NotifyState, notifyState, refuseToNotify } from '../../utils/platform/notify';

/** Whether reminders may be notified; null while that is looked up. */
export function useNotify(): { state: NotifyState | null; allow: () => void; refuse: () => void } {
  const [state, setState] = useState<NotifyState | null>(null);
  useEffect(() => {
    void notifyState().then(setState);
  }, []);
  return {
    state,
    // Nothing is awaited before the browser is asked.
    allow: () => void askToNotify().then(setState, () => setState('refused')),
    refuse: () => void refuseToNotify().then(() => setState('refused')),
  };
}

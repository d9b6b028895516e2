import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { send } from '../../utils/messaging/send';
import type { Scroller } from '../../utils/model/page-scroll';

/** What scrolls on the tab's page, and which of it the person chose; null while they have not. */
export function useScrollers(tabId: number | undefined, readable: boolean) {
  const scrollers = useSignal<readonly Scroller[]>([]);
  const chosen = useSignal<number | null>(null);

  useEffect(() => {
    if (tabId === undefined || !readable) return;
    void send('list-scrollers', { tabId }).then(
      (found) => {
        scrollers.value = found;
      },
      // Without the list the one that shows most is taken.
      () => undefined,
    );
  }, [tabId, readable]);

  const choose = (scroller: number) => {
    chosen.value = scroller;
  };
  return { scrollers: scrollers.value, chosen: chosen.value, choose };
}

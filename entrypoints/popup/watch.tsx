import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { WatchWallet } from '../../components/popup/watch-wallet';
import type { PageLook } from '../../utils/model/capture-job';
import { areAllowed, askForHost, wasAskedFor } from '../../utils/platform/allowed-hosts';
import { watchedSites, watchOrigin } from '../../utils/wallets/watch-origins';

/** "Keep watch on this wallet", for the page in front. */
export function Watch({ look }: { look: PageLook }) {
  const origin = watchOrigin(look.url);
  const state = useSignal<'looking' | 'allowed' | 'not-asked' | 'refused'>('looking');

  useEffect(() => {
    if (origin === null) return;
    void (async () => {
      const [allowed, asked] = await Promise.all([areAllowed([origin]), wasAskedFor(origin)]);
      state.value = allowed ? 'allowed' : asked ? 'refused' : 'not-asked';
    })();
  }, [origin]);

  const host = watchedSites(origin === null ? [] : [origin])[0]?.hosts[0];
  if (origin === null || host === undefined || state.value === 'looking') return null;
  return (
    <WatchWallet
      host={host}
      known={look.known}
      state={state.value}
      onWatch={() => {
        // Straight from the click: a browser does not ask the person after anything was awaited.
        void askForHost(origin).then(
          (allowed) => {
            state.value = allowed ? 'allowed' : 'refused';
          },
          () => {
            state.value = 'refused';
          },
        );
      }}
    />
  );
}

import { browser } from 'wxt/browser';
import { listFailures } from '@/utils/capture/failure-ring/list-failures';
import { receiveGone, receiveNewPage, receiveSeen } from '@/utils/capture/failure-ring/receive-failure';
import { countByTab, type Ring } from '@/utils/capture/failure-ring/ring';
import { changeRing } from '@/utils/capture/failure-ring/ring-store';
import type { Database } from '@/utils/db/database';
import { keepFailure } from '@/utils/evidence/keep-failure';
import type { Handlers } from '@/utils/messaging/serve';
import { isPageAllowed, onHostsChanged } from '@/utils/platform/allowed-hosts';
import { showFailureCount } from '@/utils/platform/failure-badge';

const ALARM = 'failures-age';

/** What recorders in pages tell, and what the popup asks about it. Tab and address are those that the browser names. */
export function failureHandlers(
  db: Database,
): Pick<
  Handlers,
  'recorder-ready' | 'is-watched' | 'failure-seen' | 'failure-gone' | 'list-failures' | 'keep-failure'
> {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void letAge();
  });
  onHostsChanged(() => void forgetTakenBack());
  return {
    async 'recorder-ready'(_, from) {
      await receiveNewPage(from);
      // The browser forgets what stood on the icon when the tab goes to another page.
      if (from.tabId !== undefined) await count(from.tabId);
      return null;
    },
    'is-watched': (_, from) => isPageAllowed(from.url),
    async 'failure-seen'(seen, from) {
      // A page that is open while its host is taken back goes on telling.
      if (!(await isPageAllowed(from.url))) return false;
      const taken = await receiveSeen(seen, from);
      if (taken && from.tabId !== undefined) await count(from.tabId);
      if (taken) await browser.alarms.create(ALARM, { periodInMinutes: 1 });
      return taken;
    },
    async 'failure-gone'(gone, from) {
      // The same question as above, so that neither overtakes the other.
      if (await isPageAllowed(from.url)) await receiveGone(gone, from);
      return null;
    },
    'list-failures': () => listFailures(),
    'keep-failure': ({ id }) => keepFailure(db, id),
  };
}

async function count(tabId: number): Promise<void> {
  const counts = countByTab(await changeRing(() => null));
  await showFailureCount(tabId, counts.get(tabId) ?? 0);
}

/** Forgets at once what was remembered of hosts that are not allowed any more. */
async function forgetTakenBack(): Promise<void> {
  const ring = await changeRing(() => null);
  const gone = new Set<string>();
  for (const { id, url } of ring) if (!(await isPageAllowed(url))) gone.add(id);
  if (gone.size > 0) await letAge((all) => all.filter(({ id }) => !gone.has(id)));
}

/** Forgets what is older than ten minutes or not kept by `keep`, and says so on the icons. */
async function letAge(keep: (ring: Ring) => Ring | null = () => null): Promise<void> {
  let before = new Map<number, number>();
  const ring = await changeRing((all) => {
    before = countByTab(all);
    return keep(all);
  });
  const after = countByTab(ring);
  for (const tabId of before.keys()) await showFailureCount(tabId, after.get(tabId) ?? 0);
  if (ring.length === 0) await browser.alarms.clear(ALARM);
}

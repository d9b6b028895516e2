import { browser } from 'wxt/browser';
import { listFailures } from '@/utils/capture/failure-ring/list-failures';
import { receiveGone, receiveNewPage, receiveSeen } from '@/utils/capture/failure-ring/receive-failure';
import { countByTab } from '@/utils/capture/failure-ring/ring';
import { changeRing } from '@/utils/capture/failure-ring/ring-store';
import type { Database } from '@/utils/db/database';
import { keepFailure } from '@/utils/evidence/keep-failure';
import type { Handlers } from '@/utils/messaging/serve';
import { isPageAllowed } from '@/utils/platform/allowed-hosts';
import { showFailureCount } from '@/utils/platform/failure-badge';

const ALARM = 'failures-age';

/** What recorders in pages tell, and what the popup asks about it. Tab and address are those that the browser names. */
export function failureHandlers(
  db: Database,
): Pick<Handlers, 'recorder-ready' | 'failure-seen' | 'failure-gone' | 'list-failures' | 'keep-failure'> {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void letAge();
  });
  return {
    async 'recorder-ready'(_, from) {
      await receiveNewPage(from);
      // The browser forgets what stood on the icon when the tab goes to another page.
      if (from.tabId !== undefined) await count(from.tabId);
      return null;
    },
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

/** Forgets what is older than ten minutes, and says so on the icons. */
async function letAge(): Promise<void> {
  let before = new Map<number, number>();
  const ring = await changeRing((all) => {
    before = countByTab(all);
    return null;
  });
  const after = countByTab(ring);
  for (const tabId of before.keys()) await showFailureCount(tabId, after.get(tabId) ?? 0);
  if (ring.length === 0) await browser.alarms.clear(ALARM);
}

import { browser } from '#imports';
import type { Database } from '@/utils/db/database';
import { endAll, endIn, followList, goOnIn, pauseAll } from '@/utils/evidence/follow-tab';
import { discardFollowed, keepFollowed } from '@/utils/evidence/keep-followed';
import { makeTakeFollowed } from '@/utils/evidence/take-followed';
import type { Handlers } from '@/utils/messaging/serve';

type Own = Pick<Handlers, 'follow-list' | 'followed' | 'keep-followed' | 'discard-followed'>;

/** Lists that are followed: what tabs do with them, and the messages about them. */
export function followHandlers(db: Database): Own {
  const quietly = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => console.error('followed lists', error));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') quietly(goOnIn(db, tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => quietly(endIn(db, tabId)));
  browser.runtime.onStartup.addListener(() => quietly(endAll(db)));
  browser.runtime.onInstalled.addListener(() => quietly(pauseAll(db)));
  const take = makeTakeFollowed(db);
  return {
    'follow-list': ({ tabId }) => followList(db, tabId),
    followed: take,
    'keep-followed': ({ follow }) => keepFollowed(db, follow),
    'discard-followed': ({ follow }) => discardFollowed(db, follow).then(() => null),
  };
}

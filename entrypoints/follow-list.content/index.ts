import { browser, defineContentScript } from '#imports';
import { isFollowRequest } from '@/utils/capture/follow/follow-request';
import { type Follower, followPage } from '@/utils/capture/follow/follower';
import { shadowRootOf } from '@/utils/capture/shadow-root';
import type { FollowBatch } from '@/utils/model/follow';
import { readPage } from '@/utils/wallets/read';
import { shownName } from '@/utils/wallets/shown-name';

declare global {
  /** Set once per page: a second click injects this script again. */
  var walletWitnessFollower: boolean | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  main() {
    if (globalThis.walletWitnessFollower) return;
    globalThis.walletWitnessFollower = true;
    let followed: { id: string; follower: Follower } | undefined;

    const deliver = async (request: FollowBatch) => {
      const reply: unknown = await browser.runtime.sendMessage({ name: 'followed', request });
      if (typeof reply !== 'object' || reply === null || !('go' in reply)) throw new Error('not stored');
      return reply.go === true;
    };

    browser.runtime.onMessage.addListener(
      (message: unknown, _sender, sendResponse: (reply: unknown) => void) => {
        if (!isFollowRequest(message)) return undefined;
        const { ask, follow } = message;
        if (ask === 'start') {
          if (followed?.id !== follow) {
            followed?.follower.stop();
            const tools = {
              read: (page: Document, url: string) => readPage(page, url, shadowRootOf),
              nameOf: shownName,
              shadowRootOf,
            };
            followed = { id: follow, follower: followPage(follow, document, tools, deliver) };
          }
          sendResponse({ following: true });
          return undefined;
        }
        if (followed?.id !== follow) {
          sendResponse({ following: false });
          return undefined;
        }
        const { follower } = followed;
        followed = undefined;
        if (ask === 'stop') follower.stop();
        const done = ask === 'stop' ? Promise.resolve() : follower.finish();
        void done.finally(() => sendResponse({ following: true }));
        return true;
      },
    );
  },
});

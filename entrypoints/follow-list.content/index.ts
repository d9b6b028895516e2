import { browser, defineContentScript } from '#imports';
import { isFollowRequest } from '@/utils/capture/follow/follow-request';
import { type Follower, followPage } from '@/utils/capture/follow/follower';
import { ownGlobal } from '@/utils/capture/own-global';
import type { FollowBatch } from '@/utils/model/follow';

declare global {
  /** Set once per page: a second click injects this script again. */
  var walletWitnessFollower: boolean | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  main() {
    const reader = ownGlobal('walletWitnessReader');
    if (ownGlobal('walletWitnessFollower') || !reader) return;
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
          // One that ended for lack of room begins anew.
          if (followed?.id !== follow || !followed.follower.isGoing()) {
            followed?.follower.stop();
            followed = { id: follow, follower: followPage(follow, document, reader, deliver) };
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

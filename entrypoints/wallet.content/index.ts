import { browser, defineContentScript } from '#imports';
import { isPageRequest } from '@/utils/capture/page-request';
import { readLivePage } from '@/utils/capture/read-live-page';
import { shadowRootOf } from '@/utils/capture/shadow-root';
import { readPage } from '@/utils/wallets/read';
import { shownName } from '@/utils/wallets/shown-name';

declare global {
  /** Set once per page: a second click injects this script again. */
  var walletWitnessReader: boolean | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  main() {
    if (globalThis.walletWitnessReader) return;
    globalThis.walletWitnessReader = true;
    browser.runtime.onMessage.addListener(
      (message: unknown, _sender, sendResponse: (reply: unknown) => void) => {
        if (!isPageRequest(message)) return;
        sendResponse(
          readLivePage(message.want, document, { read: readPage, nameOf: shownName, shadowRootOf }),
        );
      },
    );
  },
});

import { browser, defineContentScript } from '#imports';
import { isClockRequest } from '@/utils/capture/clock-request';
import { pieceOf } from '@/utils/capture/held-text';
import { replyWith } from '@/utils/capture/page-reply';
import { isPageRequest, isPieceRequest } from '@/utils/capture/page-request';
import { PageScroller } from '@/utils/capture/page-scroller';
import { readLivePage } from '@/utils/capture/read-live-page';
import { readTarget } from '@/utils/capture/read-target';
import { isScrollRequest } from '@/utils/capture/scroll-request';
import { askServerDate } from '@/utils/capture/server-date';
import { shadowRootOf } from '@/utils/capture/shadow-root';
import { isTargetRequest } from '@/utils/capture/target-request';
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
    const scroller = new PageScroller(document, shadowRootOf);
    browser.runtime.onMessage.addListener(
      (message: unknown, _sender, sendResponse: (reply: unknown) => void) => {
        if (isTargetRequest(message))
          sendResponse(readTarget(message, document, { shadowRootOf, elementById }));
        if (isPieceRequest(message)) sendResponse(pieceOf(message.held, message.from));
        if (isClockRequest(message)) {
          void askServerDate(location).then(sendResponse);
          return true;
        }
        if (isScrollRequest(message)) {
          void scroller
            .answer(message)
            .then(sendResponse, (error: unknown) => sendResponse({ failed: String(error) }));
          return true;
        }
        if (!isPageRequest(message)) return undefined;
        const tools = {
          read: (page: Document, url: string) => readPage(page, url, shadowRootOf),
          nameOf: shownName,
          shadowRootOf,
        };
        sendResponse(replyWith(readLivePage(message.want, document, tools)));
        return undefined;
      },
    );
  },
});

interface FirefoxMenus {
  menus?: { getTargetElement(id: number): Element | null };
}

function elementById(id: number): Element | null {
  return (browser as unknown as FirefoxMenus).menus?.getTargetElement(id) ?? null;
}

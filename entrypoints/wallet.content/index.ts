import { browser, defineContentScript } from '#imports';
import { isClockRequest } from '@/utils/capture/clock-request';
import { pieceOf } from '@/utils/capture/held-text';
import { replyWith } from '@/utils/capture/page-reply';
import { isPageRequest, isPieceRequest } from '@/utils/capture/page-request';
import { PageScroller } from '@/utils/capture/page-scroller';
import { readTarget } from '@/utils/capture/read-target';
import { isScrollRequest } from '@/utils/capture/scroll-request';
import { askServerDate } from '@/utils/capture/server-date';
import { sharedReader } from '@/utils/capture/shared-reader';
import { isTargetRequest } from '@/utils/capture/target-request';

export default defineContentScript({
  registration: 'runtime',
  main() {
    if (globalThis.walletWitnessReader) return;
    globalThis.walletWitnessReader = sharedReader;
    const { readLivePage, shadowRootOf } = sharedReader;
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
        sendResponse(replyWith(readLivePage(message.want, document, sharedReader)));
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

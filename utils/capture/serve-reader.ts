import { browser } from 'wxt/browser';
import { isClockRequest } from './clock-request';
import { pieceOf } from './held-text';
import { replyWith } from './page-reply';
import { isPageRequest, isPieceRequest } from './page-request';
import { PageScroller } from './page-scroller';
import { readTarget } from './read-target';
import { isScrollRequest } from './scroll-request';
import { askServerDate } from './server-date';
import type { SharedReader } from './shared-reader';
import { isTargetRequest } from './target-request';

interface FirefoxMenus {
  menus?: { getTargetElement(id: number): Element | null };
}

/** Answers, in a page, for what the background asks of it: its content, its size, its element, its server's time. */
export function serveReader(reader: SharedReader): void {
  const { readLivePage, shadowRootOf } = reader;
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
      sendResponse(replyWith(readLivePage(message.want, document, reader)));
      return undefined;
    },
  );
}

function elementById(id: number): Element | null {
  return (browser as unknown as FirefoxMenus).menus?.getTargetElement(id) ?? null;
}

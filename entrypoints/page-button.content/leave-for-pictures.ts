import { browser } from '#imports';
import { BUTTON_IS_OUT, PICTURE_PORT } from '@/utils/capture/own-button';
import type { OwnButtonView } from './button-view';

/**
 * Hides the button while a capture photographs the page, and answers when the page has been painted without it. When
 * the capture ends, or the worker with it, the connection closes and the button is back.
 */
export function leaveForPictures(view: () => OwnButtonView | undefined): void {
  let pictures = 0;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PICTURE_PORT) return;
    const shown = view();
    if (!shown) {
      port.disconnect();
      return;
    }
    pictures += 1;
    shown.hide(true);
    port.onDisconnect.addListener(() => {
      pictures -= 1;
      if (pictures === 0) view()?.hide(false);
    });
    void painted().then(() => port.postMessage(BUTTON_IS_OUT));
  });
}

/** Resolves after the next frame is on the screen; at once where the tab is not painted at all. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

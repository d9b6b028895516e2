import { browser } from 'wxt/browser';
import type { Circumstances } from '../model/evidence';

/** The name of the connection that keeps the extension's button off the page; it stands as long as the connection is open. */
export const PICTURE_PORT = 'wallet-witness:picture';
/** The button's answer when the page has been painted without it. */
export const BUTTON_IS_OUT = 'out';
const PATIENCE_MS = 1_500;

export interface OwnButton {
  state: NonNullable<Circumstances['ownButton']>;
  /** Lets the button come back. It does so by itself when the worker dies. */
  putBack(): void;
}

/**
 * Takes the extension's own button off a page while it is photographed. It is hidden inside its closed shadow root,
 * where no observer of the page sees anything change. `absent`: no button answers in this page.
 */
export async function takeOwnButtonOut(tabId: number): Promise<OwnButton> {
  const port = browser.tabs.connect(tabId, { name: PICTURE_PORT, frameId: 0 });
  const state = await new Promise<OwnButton['state']>((resolve) => {
    port.onMessage.addListener((message: unknown) => message === BUTTON_IS_OUT && resolve('taken_out'));
    port.onDisconnect.addListener(() => {
      // The browser logs an error that nobody looked at.
      void browser.runtime.lastError;
      resolve('absent');
    });
    setTimeout(() => resolve('maybe_shown'), PATIENCE_MS);
  });
  return { state, putBack: () => port.disconnect() };
}

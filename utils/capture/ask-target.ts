import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ReadTarget, type TargetRequest } from '../model/read-target';
import { wellFormed } from '../model/well-formed';

/** Where the menu was opened and what the browser said of it. */
export type Chosen = Omit<TargetRequest, 'type'> & { tabId: number; frameId: number };

/**
 * Asks the reader in the frame where the menu was opened for the chosen element. Never throws: an element that cannot
 * be reached (a frame of another site) leaves a cause, and the page is captured all the same.
 */
export async function askTarget({ tabId, frameId, ...chosen }: Chosen): Promise<ReadTarget> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/content-scripts/wallet.js'],
    });
    const request: TargetRequest = { type: 'wallet-witness:target', ...chosen };
    const reply: unknown = await browser.tabs.sendMessage(tabId, request, { frameId });
    return wellFormed(v.parse(ReadTarget, reply));
  } catch (error) {
    const target = {
      kind: chosen.kind,
      selector: null,
      text: null,
      selected: null,
      rect: null,
      inFrame: frameId !== 0,
    };
    return { target, html: null, cause: error instanceof Error ? error.message : String(error) };
  }
}

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Circumstances } from '../../model/evidence';
import { wellFormed } from '../../model/well-formed';
import type { RecorderRequest } from '../recorder/recorder-request';

const Region = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const Read = v.object({
  html: v.nullable(v.string()),
  covered: Circumstances.entries.covered,
  scale: v.number(),
});

/** A failure in a page. */
export interface At {
  tabId: number;
  frameId: number;
  key: string;
}

/** The keys of the failures that a tab's page shows now; none when no recorder answers. */
export async function shownKeys(at: Omit<At, 'key'>): Promise<string[]> {
  try {
    return v.parse(v.array(v.string()), await ask(at, { type: 'wallet-witness:recorder', want: 'shown' }));
  } catch {
    return [];
  }
}

/** What a failure's page says of it, read by a script that is loaded for it. */
export interface Aimed extends v.InferOutput<typeof Read> {
  /** Where it stands with its surroundings; null when it is not on the screen any more. */
  region: v.InferOutput<typeof Region> | null;
}

/** Makes a failure ready to be drawn and reads it. Rejects when its page is gone. */
export async function aimAtFailure(at: At): Promise<Aimed> {
  const region = v.parse(
    v.nullable(Region),
    await ask(at, { type: 'wallet-witness:recorder', want: 'aim', key: at.key }),
  );
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: at.tabId, frameIds: [at.frameId] },
    files: ['/read-failure.js'],
  });
  return { region, ...wellFormed(v.parse(Read, injected?.result)) };
}

function ask({ tabId, frameId }: Omit<At, 'key'>, request: RecorderRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, request, { frameId });
}

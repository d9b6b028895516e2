import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'followKey ';

/** The key of what is gathered of a list, both forms in base64, and the lock that it is wrapped for. */
const Held = v.object({ by: v.string(), raw: v.string(), wrapped: v.string() });
export type HeldFollowKey = v.InferOutput<typeof Held>;

/**
 * The key of a list that is being followed: in the browser's memory alone, so that a worker that is ended goes on with it
 * while the store is locked. Whoever could read it there has the page itself in front of them.
 */
export async function followKey(follow: string): Promise<HeldFollowKey | undefined> {
  const held = v.safeParse(Held, (await browser.storage.session.get(KEY + follow))[KEY + follow]);
  return held.success ? held.output : undefined;
}

export async function holdFollowKey(follow: string, held: HeldFollowKey): Promise<void> {
  await browser.storage.session.set({ [KEY + follow]: held });
}

/** The list is evidence now, or was thrown away. */
export async function dropFollowKey(follow: string): Promise<void> {
  await browser.storage.session.remove(KEY + follow);
}

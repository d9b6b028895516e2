import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'storeKey';
const ALARM = 'lock-store';

/**
 * The private key of a locked store while it is open: in the browser's memory and never on disk, for the extension's own
 * pages and worker alone (`storage.session`), gone when the browser ends.
 */
const Held = v.object({
  by: v.string(),
  /** PKCS #8, base64. */
  key: v.string(),
  /** After how many minutes without use it is dropped; null for not before the browser ends. */
  minutes: v.nullable(v.number()),
});
export type HeldKey = v.InferOutput<typeof Held>;

export async function heldKey(): Promise<HeldKey | undefined> {
  const held = v.safeParse(Held, (await browser.storage.session.get(KEY))[KEY]);
  return held.success ? held.output : undefined;
}

export async function holdKey(held: HeldKey): Promise<void> {
  await browser.storage.session.set({ [KEY]: held });
  await noteUse();
}

/** From here on nothing that is sealed can be read. */
export async function dropKey(): Promise<void> {
  await browser.storage.session.remove(KEY);
  await browser.alarms.clear(ALARM);
}

/** The person is at work: the minutes without use begin anew. */
export async function noteUse(): Promise<void> {
  const held = await heldKey();
  if (held?.minutes) await browser.alarms.create(ALARM, { delayInMinutes: held.minutes });
  else await browser.alarms.clear(ALARM);
}

/** Drops the key when its minutes are over. To be called when the worker starts. */
export function dropWhenUnused(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void dropKey();
  });
}

/** Calls back whenever the store was opened or locked; gives the way to end that. */
export function onKeyChanged(changed: (open: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(changes[KEY]?.newValue !== undefined);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

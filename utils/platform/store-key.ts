import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'storeKey';
const ALARM = 'lock-store';
const MINUTES = 'lockAfterMinutes';

/**
 * The private key of a locked store while it is open: in the browser's memory and never on disk, for the extension's own
 * pages and worker alone (`storage.session`), gone when the browser ends.
 */
const Held = v.object({
  by: v.string(),
  /** PKCS #8, base64. */
  key: v.string(),
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

/** Browsers are left running for weeks: where the person has chosen nothing, it is an hour. */
const UNLESS_CHOSEN = 60;
const Minutes = v.fallback(v.nullable(v.pipe(v.number(), v.minValue(1))), UNLESS_CHOSEN);

/** After how many minutes without use the key is dropped; null for not before the browser ends. */
export async function lockAfter(): Promise<number | null> {
  return v.parse(Minutes, (await browser.storage.local.get(MINUTES))[MINUTES]);
}

export async function setLockAfter(minutes: number | null): Promise<void> {
  await browser.storage.local.set({ [MINUTES]: minutes });
  await noteUse();
}

/** The person is at work: the minutes without use begin anew. */
export async function noteUse(): Promise<void> {
  const minutes = await lockAfter();
  if (minutes !== null && (await heldKey())) await browser.alarms.create(ALARM, { delayInMinutes: minutes });
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

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ALLOWED_SINCE } from './allowed-since';

/** Match pattern → UTC time at which it was first seen to be allowed. */
const Since = v.fallback(v.record(v.string(), v.string()), {});

/** Followed by a pattern: the person was asked for it since the browser started. */
const ASKED = 'askedFor:';

/**
 * Asks the person, in the browser's own words, to allow a host. Must be called straight from a click. Browsers close a
 * popup over their question, and the answer does not reach it: what follows from a yes is done by whoever listens in the
 * background, and `wasAskedFor` tells the next popup of a no.
 */
export function askForHost(origin: string): Promise<boolean> {
  // In one call, sent before the question: nothing that is still to be done here would happen.
  void browser.storage.session.set({ [ASKED + origin]: true });
  return browser.permissions.request({ origins: [origin] });
}

/** Asks for several hosts at once, of which none is a wallet's. Must be called straight from a click. */
export function askForHosts(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Whether the person was asked already; where the host is not allowed, the answer was no. */
export async function wasAskedFor(origin: string): Promise<boolean> {
  return ASKED + origin in (await browser.storage.session.get(ASKED + origin));
}

export function areAllowed(origins: string[]): Promise<boolean> {
  return origins.length === 0 ? Promise.resolve(false) : browser.permissions.contains({ origins });
}

/** True where the extension may read the page at this address without a click. */
export async function isPageAllowed(url: string): Promise<boolean> {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && (await areAllowed([`${protocol}//${hostname}/*`]));
  } catch {
    return false;
  }
}

/** Every host that is allowed now, as match patterns. */
export async function allowedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export async function takeBackHosts(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins });
}

/** Since when each pattern is allowed, where that is known. */
export async function allowedSince(): Promise<Record<string, string>> {
  return v.parse(Since, (await browser.storage.local.get(ALLOWED_SINCE))[ALLOWED_SINCE]);
}

/** Notes the time of what is new among the allowed hosts, and forgets what is not allowed any more. */
export async function noteAllowed(origins: readonly string[]): Promise<void> {
  const before = await allowedSince();
  const now = new Date().toISOString();
  const after = Object.fromEntries(origins.map((origin) => [origin, before[origin] ?? now]));
  if (JSON.stringify(after) !== JSON.stringify(before))
    await browser.storage.local.set({ [ALLOWED_SINCE]: after });
}

/** Calls back when a host is allowed or taken back, by us or in the browser's own settings. */
export function onHostsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

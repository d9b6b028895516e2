import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Authority } from '../model/time-stamp';
import { hostPattern, isAuthorityUrl } from './authority-url';
import { KNOWN_AUTHORITIES } from './known-authorities';

const KEY = 'authorities';

/** One of the list: whether it is asked, and whether the person allowed to ask it without encryption. */
const Listed = v.pipe(
  v.object({ ...Authority.entries, on: v.boolean(), plain: v.boolean() }),
  v.check(({ url, plain }) => isAuthorityUrl(url, plain)),
);
export type ListedAuthority = v.InferOutput<typeof Listed>;

const SHIPPED: ListedAuthority[] = KNOWN_AUTHORITIES.map((one) => ({ ...one, plain: false }));

/** Who is asked for the time, and whether at every export, too. */
const Setting = v.object({
  list: v.fallback(v.array(Listed), SHIPPED),
  atExport: v.fallback(v.boolean(), false),
});
export type AuthoritySetting = v.InferOutput<typeof Setting>;

export async function authoritySetting(): Promise<AuthoritySetting> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return v.parse(Setting, typeof stored === 'object' && stored !== null ? stored : {});
}

export async function saveAuthoritySetting(setting: AuthoritySetting): Promise<void> {
  await browser.storage.local.set({ [KEY]: v.parse(Setting, setting) });
}

/** The hosts of all on the list, as the browser names what it allows. */
export function hostsOf({ list }: AuthoritySetting): string[] {
  return list.map(({ url }) => hostPattern(url));
}

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { KnownCause } from '../../model/evidence';
import { RememberedFailure } from '../../model/recorded-failure';
import { type Ring, recent } from './ring';

const KEY = 'failureRing';
const HTML = 'failureHtml:';
const PICTURE = 'failurePicture:';
/** The browser gives an extension 10 MB for a session; what the oldest entries need beyond this is let go. */
const MOST_HTML = 2_000_000;
const MOST_PICTURES = 5_000_000;
const LARGEST_PICTURE = 2_000_000;

const Stored = v.fallback(v.array(RememberedFailure), []);
let last: Promise<unknown> = Promise.resolve();

/** The failures of the last ten minutes, oldest first. They live in the session's memory, never on a disk. */
export async function rememberedFailures(): Promise<Ring> {
  return recent(v.parse(Stored, (await browser.storage.session.get(KEY))[KEY]), Date.now());
}

/** Changes the ring, one change after the other; a null from `change` leaves it. Gives the ring as it is then. */
export function changeRing(change: (ring: Ring) => Ring | null): Promise<Ring> {
  const next = last.then(async () => {
    const old = v.parse(Stored, (await browser.storage.session.get(KEY))[KEY]);
    const ring = recent(change(old) ?? old, Date.now());
    await browser.storage.session.set({ [KEY]: ring });
    const ids = new Set(ring.map(({ id }) => id));
    const lost = old.filter(({ id }) => !ids.has(id)).flatMap(({ id }) => [HTML + id, PICTURE + id]);
    if (lost.length > 0) await browser.storage.session.remove(lost);
    return ring;
  });
  last = next.catch(() => undefined);
  return next;
}

export async function rememberHtml(id: string, html: string): Promise<void> {
  await remember(HTML, id, html, MOST_HTML);
}

/** Keeps a picture as a data URL. Rejects one that is too large for the session's memory. */
export async function rememberPicture(id: string, dataUrl: string): Promise<void> {
  if (dataUrl.length > LARGEST_PICTURE) throw new Error('too_large' satisfies KnownCause);
  await remember(PICTURE, id, dataUrl, MOST_PICTURES);
}

/** The DOM and the picture that lie beside an entry; undefined where there is none or it had to go. */
export async function contentOf(id: string): Promise<{ html?: string; picture?: string }> {
  const stored = await browser.storage.session.get([HTML + id, PICTURE + id]);
  const { [HTML + id]: html, [PICTURE + id]: picture } = stored;
  return {
    ...(typeof html === 'string' ? { html } : {}),
    ...(typeof picture === 'string' ? { picture } : {}),
  };
}

/** Puts one text beside an entry and lets the oldest ones go that no longer fit. */
async function remember(prefix: string, id: string, text: string, most: number): Promise<void> {
  const ring = await rememberedFailures();
  const names = ring.map((one) => prefix + one.id).filter((name) => name !== prefix + id);
  const stored = await browser.storage.session.get(names);
  let room = most - text.length;
  const fits = names.reverse().filter((name) => {
    room -= String(stored[name] ?? '').length;
    return room >= 0;
  });
  const lost = names.filter((name) => !fits.includes(name));
  if (lost.length > 0) await browser.storage.session.remove(lost);
  await browser.storage.session.set({ [prefix + id]: text });
}

import type { KnownCause } from '../../model/evidence';
import type { RememberedFailure, SeenFailure } from '../../model/recorded-failure';

const TEN_MINUTES_MS = 600_000;
const MOST = 60;
/** A page that fails more often than this within a minute is told no more of: it is broken as a whole, or hostile. */
const MOST_A_MINUTE = 12;
const MOST_CHANGES = 8;

/** Where a message of a recorder came from, as the browser says it. */
export interface Origin {
  tabId: number;
  frameId: number;
  /** Without secrets. */
  url: string;
  /** Whether something was taken out of it. */
  urlStripped: boolean;
}

export type Ring = readonly RememberedFailure[];

/** Names an entry by where it came from, so that no page can speak for another one's. */
export function idOf({ tabId, frameId }: Pick<Origin, 'tabId' | 'frameId'>, key: string): string {
  return `${tabId}:${frameId}:${key}`;
}

/** What is not older than ten minutes, the newest of it when it is too much. `now` in ms. */
export function recent(ring: Ring, now: number): Ring {
  return ring.filter(({ failure }) => now - seenAt(failure) <= TEN_MINUTES_MS).slice(-MOST);
}

/** The ring with a failure in it, new or with changed words; null when it is not taken in. */
export function withSeen(ring: Ring, seen: SeenFailure, from: Origin, now: number): Ring | null {
  const id = idOf(from, seen.key);
  const known = ring.find((one) => one.id === id);
  if (known) {
    if (known.changes >= MOST_CHANGES || known.failure.goneAt !== null) return null;
    const failure = { ...seen.failure, seenAt: known.failure.seenAt };
    return replace(ring, {
      ...known,
      ...seen,
      failure,
      circumstances: known.circumstances,
      changes: known.changes + 1,
    });
  }
  const at = seenAt(seen.failure);
  const lately = ring.filter((one) => one.tabId === from.tabId && now - seenAt(one.failure) < 60_000);
  if (!(now - at <= TEN_MINUTES_MS && at <= now + 1_000) || lately.length >= MOST_A_MINUTE) return null;
  const { tabId, frameId, url, urlStripped } = from;
  const entry: RememberedFailure = {
    ...seen,
    id,
    tabId,
    frameId,
    url,
    circumstances: { ...seen.circumstances, url, urlStripped, covered: [] },
    changes: 0,
    shown: seen.place !== null,
    keptAs: null,
    picture: null,
    htmlCause: 'forgotten' satisfies KnownCause,
  };
  return [...ring, entry];
}

/** The ring after a failure went; a time before it came is not believed. */
export function withGone(ring: Ring, id: string, goneAt: string): Ring {
  const known = ring.find((one) => one.id === id);
  if (!known || known.failure.goneAt !== null) return ring;
  const believed = Date.parse(goneAt) >= seenAt(known.failure) ? goneAt : null;
  return replace(ring, { ...known, shown: false, failure: { ...known.failure, goneAt: believed } });
}

/** The ring after a tab's page was replaced by another one: nothing of the old one is shown, when it went nobody saw. */
export function withNewPage(ring: Ring, { tabId, frameId }: Pick<Origin, 'tabId' | 'frameId'>): Ring {
  return ring.map((one) => (one.tabId === tabId && one.frameId === frameId ? { ...one, shown: false } : one));
}

/** How many failures each tab had. */
export function countByTab(ring: Ring): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { tabId } of ring) counts.set(tabId, (counts.get(tabId) ?? 0) + 1);
  return counts;
}

export function replace(ring: Ring, entry: RememberedFailure): Ring {
  return ring.map((one) => (one.id === entry.id ? entry : one));
}

function seenAt({ seenAt }: Pick<RememberedFailure['failure'], 'seenAt'>): number {
  return Date.parse(seenAt ?? '');
}

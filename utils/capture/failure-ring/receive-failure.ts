import type { KnownCause } from '../../model/evidence';
import type {
  FailurePicture,
  GoneFailure,
  RememberedFailure,
  SeenFailure,
} from '../../model/recorded-failure';
import { stripUrl } from '../../redaction/secrets/secret-url';
import { type Aimed, type At, aimAtFailure } from './ask-recorder';
import { toDataUrl } from './data-url';
import { idOf, type Origin, replace, withGone, withNewPage, withSeen } from './ring';
import { changeRing, rememberHtml, rememberPicture } from './ring-store';
import { takeFailurePicture } from './take-failure-picture';
import { withoutSecrets } from './without-secrets';

/** Who sent a message of a recorder, as the browser says it. */
export interface Sent {
  tabId: number | undefined;
  frameId: number | undefined;
  url: string;
}

/** Pictures are taken one after the other, and no more than this many wait. */
const MOST_WAITING = 4;
/** The browser allows two pictures a second to all who ask, and a refused one counts: a person's capture goes first. */
const PIXELS_PAUSE_MS = 1_500;

let waiting = 0;
let lastPicture: Promise<unknown> = Promise.resolve();
let pixelsAt = Number.NEGATIVE_INFINITY;

/** Takes in what a recorder saw. The entry is remembered when this resolves; its DOM and picture follow. False when it is refused. */
export async function receiveSeen(seen: SeenFailure, sent: Sent): Promise<boolean> {
  const from = originOf(sent);
  if (!from) return false;
  const id = idOf(from, seen.key);
  let isNew = false;
  let taken = false;
  await changeRing((ring) => {
    const next = withSeen(ring, withoutSecrets(seen), from, Date.now());
    taken = next !== null;
    isNew = taken && !ring.some((one) => one.id === id);
    return next;
  });
  if (taken && seen.place) readLater({ tabId: from.tabId, frameId: from.frameId, key: seen.key }, id, isNew);
  return taken;
}

export async function receiveGone({ key, goneAt }: GoneFailure, sent: Sent): Promise<void> {
  const from = originOf(sent);
  if (from) await changeRing((ring) => withGone(ring, idOf(from, key), goneAt));
}

/** A page has begun: what an earlier one showed in its place is no longer there. */
export async function receiveNewPage(sent: Sent): Promise<void> {
  const from = originOf(sent);
  if (from) await changeRing((ring) => withNewPage(ring, from));
}

function originOf({ tabId, frameId, url }: Sent): Origin | null {
  if (tabId === undefined || frameId !== 0) return null;
  const { url: address, stripped } = stripUrl(url);
  return { tabId, frameId, url: address, urlStripped: stripped };
}

function readLater(at: At, id: string, isNew: boolean): void {
  if (waiting >= MOST_WAITING) return;
  waiting += 1;
  lastPicture = lastPicture
    .then(() => read(at, id, isNew))
    .catch((error: unknown) => note(id, { htmlCause: causeOf(error) }))
    .finally(() => {
      waiting -= 1;
    });
}

async function read(at: At, id: string, isNew: boolean): Promise<void> {
  const aimed = await aimAtFailure(at);
  if (aimed.html !== null) {
    await rememberHtml(id, aimed.html);
    await note(id, { htmlCause: null });
  } else await note(id, { htmlCause: 'too_large' satisfies KnownCause });
  if (isNew) await note(id, { picture: await takePicture(at, aimed, id) });
}

async function takePicture(at: At, aimed: Aimed, id: string): Promise<FailurePicture> {
  const now = performance.now();
  const mayAsk = now - pixelsAt > PIXELS_PAUSE_MS;
  if (mayAsk) pixelsAt = now;
  const taken = await takeFailurePicture(at, aimed, mayAsk);
  if ('cause' in taken) return taken;
  try {
    await rememberPicture(id, await toDataUrl(taken.content));
    return taken.picture;
  } catch (error) {
    return { cause: causeOf(error), pixelsCause: taken.picture.pixelsCause };
  }
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function note(
  id: string,
  news: Partial<Pick<RememberedFailure, 'picture' | 'htmlCause'>>,
): Promise<void> {
  await changeRing((ring) => {
    const known = ring.find((one) => one.id === id);
    return known ? replace(ring, { ...known, ...news }) : null;
  });
}

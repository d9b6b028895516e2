import { browser } from 'wxt/browser';
import { permissionFor } from '../capture/capture-page';
import { gatheredRows } from '../capture/follow/gathered-rows';
import { listGathered } from '../capture/follow/list-gathered';
import { noPicture, photograph } from '../capture/follow/photograph';
import { rowsHtml, rowsJson } from '../capture/follow/rows-file';
import type { Database } from '../db/database';
import type { StoredFollow, StoredFollowView } from '../db/followed';
import { readyToWrite } from '../db/ready-to-write';
import type { Reply } from '../messaging/messages';
import type { Circumstances, EvidenceItem } from '../model/evidence';
import type { Reading, ReadingNote } from '../model/reading';
import { dropFollowKey } from '../platform/follow-keys';
import { forgetStopped } from '../platform/stopped-follows';
import { loadState, rowId } from './follow-state';
import { askFollower } from './follow-tab';
import { keepTaken } from './keep-taken';
import { readBack } from './read-back';
import { refusalOf } from './refusal';
import type { Unsealed } from './seal-evidence';
import type { UnsealedPart } from './seal-item';

/**
 * Makes an item of what was gathered of a list: its rows, their snippets, the reading, and a picture where the page is
 * still in front. Works on what is in the store alone when the tab is gone. What was gathered is let go after it was
 * sealed and read back.
 */
export function keepFollowed(db: Database, follow: string): Promise<Reply<'keep-followed'>> {
  const made = keeping.get(follow) ?? keep(db, follow).finally(() => keeping.delete(follow));
  keeping.set(follow, made);
  return made;
}

/** Asked for in the popup and in the panel at once, a list is kept once. */
const keeping = new Map<string, Promise<Reply<'keep-followed'>>>();

async function keep(db: Database, follow: string): Promise<Reply<'keep-followed'>> {
  try {
    await readyToWrite(db, 'capture');
    const followed = await db.follows.get(follow);
    if (!followed) return { ok: false, problem: 'nothing_taken', detail: '' };
    const sealed = await letGoIfSealed(db, followed);
    if (sealed) return { ok: true, value: sealed };
    const isThere = await askFollower(followed.tabId, follow, 'finish').catch(() => false);
    const picture = isThere ? await photograph(followed.tabId) : noPicture('not_in_front');
    const taken = await unsealed(db, (await db.follows.get(follow)) ?? followed);
    if (!taken) return { ok: false, problem: 'nothing_taken', detail: '' };
    const { circumstances } = taken;
    const whole = {
      ...taken,
      circumstances: { ...circumstances, covered: [...circumstances.covered, ...picture.covered] },
      parts: [...picture.parts, ...taken.parts],
      missing: picture.missing,
      thumbnail: picture.thumbnail,
    };
    const item = await keepTaken(db, whole, { follow });
    await letGo(db, follow);
    return { ok: true, value: item };
  } catch (error) {
    return refusalOf(error);
  }
}

/** Lets go of lists that a worker had sealed when it died. One that cannot be read back stays, to be kept again. */
export async function recoverFollowed(db: Database): Promise<void> {
  for (const followed of await db.follows.toArray()) await letGoIfSealed(db, followed);
}

async function letGoIfSealed(
  db: Database,
  { id, evidence }: StoredFollow,
): Promise<EvidenceItem | undefined> {
  if (evidence === undefined || (await readBack(db, evidence)).fault !== null) return undefined;
  await letGo(db, id);
  return db.evidence.get(evidence);
}

/** Throws away what was gathered and was not kept. */
export async function discardFollowed(db: Database, follow: string): Promise<void> {
  const followed = await db.follows.get(follow);
  await letGo(db, follow);
  if (followed) await askFollower(followed.tabId, follow, 'stop').catch(() => false);
}

async function letGo(db: Database, follow: string): Promise<void> {
  await db.transaction('rw', [db.follows, db.followRows, db.followViews], async () => {
    await db.followRows.where('follow').equals(follow).delete();
    await db.followViews.where('follow').equals(follow).delete();
    await db.follows.delete(follow);
  });
  await forgetStopped(follow);
  await dropFollowKey(follow);
}

type Gathered = Pick<Unsealed, 'circumstances' | 'walletName' | 'reading' | 'parts'>;

/** Null when the page never answered. */
async function unsealed(db: Database, followed: StoredFollow): Promise<Gathered | null> {
  const { circumstances } = followed;
  const views = await db.followViews.where('follow').equals(followed.id).sortBy('order');
  const last = views.at(-1);
  if (!circumstances || !last) return null;
  const stored = await db.followRows.where('follow').equals(followed.id).toArray();
  const read = new Map(stored.map((row) => [rowId(row.document, row.row), row]));
  const listed = listGathered((await loadState(db, followed.id)).gathered);
  const { rows, snippets } = await gatheredRows(listed.rows, read, views.map(idsOf));
  const transactions = rows.flatMap(({ states }) => states.at(-1)?.transaction ?? []);
  const reading: Reading = {
    wallet: last.wallet,
    page: last.kind,
    transactions,
    failures: followed.failures,
    messages: [],
    notes: notesOf(views, listed.gaps.length),
  };
  const file = {
    seen: rows.length,
    of: followed.of,
    gaps: listed.gaps,
    views: views.length,
    leftOut: Math.max(0, ...views.map(({ leftOut }) => leftOut)),
    full: followed.state === 'full',
    rows,
  };
  return {
    circumstances: await circumstancesAt(followed, circumstances),
    walletName: followed.walletName,
    reading,
    parts: [
      part('rows.json', 'rows', 'application/json', rowsJson(file)),
      part('rows.html', 'dom', 'text/html', rowsHtml(snippets)),
      part('reading.json', 'reading', 'application/json', JSON.stringify(reading, null, 1)),
    ],
  };
}

function idsOf(view: StoredFollowView) {
  return { view, ids: view.runs.flat().map(({ row }) => rowId(view.document, row)) };
}

function part(name: string, label: 'rows' | 'dom' | 'reading', type: string, text: string): UnsealedPart {
  return { name, label, type, content: new Blob([text], { type }) };
}

/** What was amiss on any page stands; that there are more rows only if the last page says so. */
function notesOf(views: readonly StoredFollowView[], gaps: number): ReadingNote[] {
  const notes = new Set(views.flatMap((view) => view.notes));
  if (!views.at(-1)?.notes.includes('more_pages')) notes.delete('more_pages');
  return [...notes, 'gathered', ...(gaps > 0 ? (['gaps'] as const) : [])];
}

/** Those of the first page, from the first look to the last; of a list over several loads each load's time is counted. */
async function circumstancesAt(
  { startedAt, lastSeenAt, elapsed }: StoredFollow,
  known: NonNullable<StoredFollow['circumstances']>,
): Promise<Circumstances> {
  return {
    ...known,
    startedAt,
    endedAt: lastSeenAt,
    elapsedMs: Object.values(elapsed).reduce((sum, one) => sum + one, 0),
    browser: navigator.userAgent,
    extension: browser.runtime.getManifest().version,
    permission: await permissionFor(known.url),
  };
}

import type { Database } from '../db/database';
import type { StoredFollow } from '../db/followed';
import { readyToWrite } from '../db/ready-to-write';
import { type FollowBatch, MOST_ROWS, MOST_VIEWS } from '../model/follow';
import { wellFormed } from '../model/well-formed';
import { doubtLog } from '../platform/sound-log';
import { noteStopped } from '../platform/stopped-follows';
import { hasRoom, NoRoom } from '../platform/storage-room';
import { countsOf, type FollowState, loadState, rememberRow, rememberView, rowId } from './follow-state';

/** All snippets of one list together: what a message to an export could still hold many times over. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
/** A page of thousands of rows that changes all the time shows every one of them in each view. */
const MOST_SIGHTINGS = 1_000_000;
const MOST_FAILURES = 50;

/** Takes what a page's follower sends; one batch after the other, however they come in. */
export type TakeFollowed = (batch: FollowBatch) => Promise<{ go: boolean }>;

/**
 * Stores what is gathered as it comes. What is in memory can be put together from the store at any time: a worker that
 * is ended loses nothing that was answered.
 */
export function makeTakeFollowed(db: Database): TakeFollowed {
  const states = new Map<string, FollowState>();
  let last: Promise<unknown> = Promise.resolve();
  return (sent) => {
    const batch = wellFormed(sent);
    const next = last.then(() => take(db, states, batch));
    last = next.catch(async () => {
      states.delete(batch.follow);
      await doubtLog().catch(() => undefined);
    });
    return next;
  };
}

async function take(
  db: Database,
  states: Map<string, FollowState>,
  batch: FollowBatch,
): Promise<{ go: boolean }> {
  try {
    await readyToWrite(db, 'small');
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error;
    // What cannot be written cannot be noted in the store either.
    await noteStopped(batch.follow);
    return { go: false };
  }
  const followed = await db.follows.get(batch.follow);
  // One that a lock has closed is gone on with by nobody: it waits to be kept.
  if (!followed || followed.evidence !== undefined || 'sealed' in followed) {
    states.delete(batch.follow);
    return { go: false };
  }
  if (!isSameSite(followed, batch)) {
    await db.follows.update(batch.follow, { state: 'paused' });
    return { go: false };
  }
  const state = states.get(batch.follow) ?? (await loadState(db, batch.follow));
  states.set(batch.follow, state);
  if (state.seen.has(rowId(batch.document, batch.seq))) return { go: true };
  if (isFull(state)) {
    await db.follows.update(batch.follow, { state: 'full' });
    return { go: false };
  }
  if (!(await hasRoom('capture', 0))) {
    await db.follows.update(batch.follow, { state: 'no_room' });
    return { go: false };
  }
  const { follow, document, seq, view } = batch;
  for (const row of batch.rows) rememberRow(state, document, row);
  const order = state.views;
  if (view) rememberView(state, document, seq, view);
  await db.transaction('rw', [db.follows, db.followRows, db.followViews], async () => {
    await db.followRows.bulkPut(batch.rows.map((row) => ({ ...row, follow, document })));
    if (view) await db.followViews.put({ ...view, follow, document, seq, order });
    await db.follows.update(follow, changesOf(followed, batch, state));
  });
  return { go: true };
}

function isFull({ identities, views, sightings, characters }: FollowState): boolean {
  const most = identities.size >= MOST_ROWS || views >= MOST_VIEWS;
  return most || sightings >= MOST_SIGHTINGS || characters >= MOST_CHARACTERS;
}

/** A tab that went to another site has another list, or none. */
function isSameSite({ circumstances }: StoredFollow, batch: FollowBatch): boolean {
  return circumstances === null || hostOf(circumstances.url) === hostOf(batch.circumstances.url);
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

function changesOf(followed: StoredFollow, batch: FollowBatch, state: FollowState): Partial<StoredFollow> {
  const { title, url } = batch.circumstances;
  return {
    lastSeenAt: batch.view?.at ?? followed.lastSeenAt,
    title,
    url,
    walletName: batch.walletName,
    circumstances: followed.circumstances ?? batch.circumstances,
    failures: [...followed.failures, ...batch.failures].slice(0, MOST_FAILURES),
    elapsed: { ...followed.elapsed, [batch.document]: batch.elapsedMs },
    of: batch.view?.of ?? followed.of,
    ...countsOf(state),
  };
}

import { browser } from 'wxt/browser';
import { injectReader, PageRefused } from '../capture/ask-page';
import type { FollowRequest } from '../capture/follow/follow-request';
import type { Database } from '../db/database';
import { readyToWrite } from '../db/ready-to-write';
import type { Reply } from '../messaging/messages';
import type { FollowState } from '../model/follow';
import { forgetStopped } from '../platform/stopped-follows';
import { refusalOf } from './refusal';

/**
 * Follows the list of a tab from now on; goes on with the one of this tab that is not kept yet. Gives its id.
 * The click that asks for it is what permits it.
 */
export async function followList(db: Database, tabId: number): Promise<Reply<'follow-list'>> {
  try {
    await readyToWrite(db, 'capture');
  } catch (error) {
    return refusalOf(error);
  }
  const open = await db.follows.where('tabId').equals(tabId).toArray();
  // One that a lock has closed meanwhile cannot be gone on with: it waits to be kept.
  const going = open.find(
    (one) =>
      one.evidence === undefined && one.state !== 'full' && one.state !== 'ended' && !('sealed' in one),
  );
  const id = going?.id ?? crypto.randomUUID();
  if (!going) {
    const now = new Date().toISOString();
    await db.follows.add({
      id,
      tabId,
      state: 'following',
      startedAt: now,
      lastSeenAt: now,
      title: '',
      url: '',
      walletName: '',
      rows: 0,
      gaps: 0,
      of: null,
      circumstances: null,
      failures: [],
      elapsed: {},
    });
  }
  try {
    await startIn(tabId, id);
    await setState(db, id, 'following');
    await forgetStopped(id);
    return { ok: true, value: id };
  } catch (error) {
    if (!going) await db.follows.delete(id);
    const problem = error instanceof PageRefused ? error.problem : 'reader_failed';
    return { ok: false, problem, detail: error instanceof Error ? error.message : String(error) };
  }
}

async function startIn(tabId: number, follow: string): Promise<void> {
  // The follower reads with what the reader leaves in the page, so it comes second.
  await injectReader(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/follow-list.js'] });
  if (!(await askFollower(tabId, follow, 'start'))) throw new Error('the page does not follow its list');
}

/** Whether the follower of this list is in the tab's page and did as it was asked. */
export async function askFollower(
  tabId: number,
  follow: string,
  ask: FollowRequest['ask'],
): Promise<boolean> {
  const request: FollowRequest = { type: 'wallet-witness:follow', ask, follow };
  const reply: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  return typeof reply === 'object' && reply !== null && 'following' in reply && reply.following === true;
}

/**
 * The tab shows another page now: its list is followed there too, where the permission still holds. Chrome's ends when
 * the site changes, Firefox's with every page; then it pauses until the person clicks again.
 */
export async function goOnIn(db: Database, tabId: number): Promise<void> {
  for (const { id, state } of await db.follows.where('tabId').equals(tabId).toArray()) {
    if (state !== 'following') continue;
    await startIn(tabId, id).catch(() => setState(db, id, 'paused'));
  }
}

export async function endIn(db: Database, tabId: number): Promise<void> {
  for (const { id } of await db.follows.where('tabId').equals(tabId).toArray())
    await setState(db, id, 'ended');
}

/** The browser was started: tabs of the last time are gone, and their ids belong to others. */
export async function endAll(db: Database): Promise<void> {
  for (const { id } of await db.follows.toArray()) await setState(db, id, 'ended');
}

/** The extension was renewed: its scripts in open pages have nobody to talk to any more. */
export async function pauseAll(db: Database): Promise<void> {
  for (const { id, state } of await db.follows.toArray())
    if (state === 'following') await setState(db, id, 'paused');
}

async function setState(db: Database, id: string, state: FollowState): Promise<void> {
  await readyToWrite(db, 'small');
  await db.follows
    .where('id')
    .equals(id)
    .and((one) => one.state !== 'full')
    .modify({ state });
}

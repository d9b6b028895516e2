import { nextEntry } from '../custody/chain';
import { digestNow } from '../custody/digest';
import type { Database } from '../db/database';
import type { Authority, StampOutcome, TimeStamp } from '../model/time-stamp';
import type { askAuthority } from '../timestamp/ask-authority';
import { makeQuery } from '../timestamp/query';

/** So long a question is asked again and again; then the last reason stands. */
const PATIENCE_MS = 7 * 24 * 60 * 60 * 1_000;

/**
 * Asks for the time of the last entry of the chain, and so of all before it: one question to each authority, to be sent by
 * `askOne`. Questions that nobody has answered are dropped, since these stand for what they were about; answers stay.
 */
export async function enterQuestions(
  db: Database,
  authorities: readonly Authority[],
  now: Date,
): Promise<void> {
  await db.transaction('rw', [db.stamps, db.custody], async () => {
    const head = await db.custody.orderBy('seq').last();
    if (head === undefined || authorities.length === 0) return;
    const kept = (row: TimeStamp) =>
      row.state === 'done' || (row.state === 'waiting' && row.response !== null);
    await db.stamps.filter((row) => !kept(row)).delete();
    // Of an answer that only waits for its check there is no second one.
    const answered = await db.stamps.where('seq').equals(head.seq).toArray();
    const fresh = authorities.filter(({ id }) => answered.every(({ authority }) => authority.id !== id));
    const questions = fresh.map(
      ({ id, name, url }): TimeStamp => ({
        id: crypto.randomUUID(),
        authority: { id, name, url },
        seq: head.seq,
        hash: head.hash,
        askedAt: now.toISOString(),
        sentAt: null,
        state: 'waiting',
        problem: null,
        time: null,
        request: makeQuery(head.hash),
        response: null,
        chainPem: null,
      }),
    );
    await db.stamps.bulkAdd(questions);
  });
}

/** The questions that nobody has answered yet. */
export async function unanswered(db: Database): Promise<TimeStamp[]> {
  const waiting = await db.stamps.where('state').equals('waiting').toArray();
  return waiting.filter(({ response }) => response === null);
}

/** What is needed to ask: whether the host is allowed, and the sending itself. */
export interface Asking {
  isAllowed(url: string): Promise<boolean>;
  ask: typeof askAuthority;
}

/**
 * Sends an open question and keeps what comes back, byte for byte; it is not checked here. Without an answer it stays open
 * with the reason, until a week is over.
 */
export async function askOne(
  db: Database,
  { id, authority, request, askedAt }: TimeStamp,
  by: Asking,
): Promise<void> {
  const set = (changes: Partial<TimeStamp>) =>
    db.stamps
      .where('id')
      .equals(id)
      .modify((row) => {
        // A reply that came meanwhile is not thrown away.
        if (row.state === 'waiting' && row.response === null) Object.assign(row, changes);
      });
  if (!(await by.isAllowed(authority.url))) return void (await set({ problem: 'no_permission' }));
  if (!navigator.onLine) return void (await set({ problem: 'offline' }));
  const sentAt = new Date().toISOString();
  const answer = await by.ask(authority.url, request);
  if (answer.ok) return void (await set({ sentAt, problem: null, response: answer.response }));
  const { problem } = answer;
  const over = problem === 'too_large' || Date.now() - Date.parse(askedAt) > PATIENCE_MS;
  await set({ sentAt, problem, state: over ? 'failed' : 'waiting' });
}

/**
 * Closes a question with what the check of its reply found. `sha256` says which reply was checked. A stamp that holds enters
 * the chain, so that it cannot vanish unseen. What is closed already stays as it is.
 */
export async function settleStamp(
  db: Database,
  { id, sha256, outcome }: { id: string; sha256: string; outcome: StampOutcome },
): Promise<void> {
  await db.transaction('rw', [db.stamps, db.custody], async () => {
    const found = await db.stamps.get(id);
    if (found?.state !== 'waiting' || found.response === null) return;
    if (digestNow(found.response).sha256 !== sha256) return;
    if (!outcome.ok)
      return void (await db.stamps.put({ ...found, state: 'failed', problem: outcome.problem }));
    const { time, chainPem } = outcome;
    await db.stamps.put({ ...found, state: 'done', problem: null, time, chainPem });
    const head = await db.custody.orderBy('seq').last();
    const fact = {
      at: new Date().toISOString(),
      event: 'stamped',
      evidence: null,
      case: null,
      sha256,
    } as const;
    await db.custody.add(nextEntry(head, fact));
  });
}

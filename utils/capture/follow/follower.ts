import type { FollowBatch } from '../../model/follow';
import type { SharedReader } from '../shared-reader';
import { makeOutbox } from './outbox';
import { makeViewReader } from './read-view';
import { watchPage } from './watch-page';

export interface Follower {
  /** Looks once more and resolves when everything is stored. */
  finish(): Promise<void>;
  stop(): void;
  /** False once it was stopped, or no more was wanted of it. */
  isGoing(): boolean;
}

/** Follows the list of a page until it is told to stop, or `deliver` answers that no more is wanted. */
export function followPage(
  follow: string,
  page: Document,
  reader: SharedReader,
  deliver: (batch: FollowBatch) => Promise<boolean>,
): Follower {
  const began = performance.now();
  const document = crypto.randomUUID();
  const { circumstances, walletName } = reader.readLivePage('secrets', page, reader);
  const readView = makeViewReader(reader);
  let shown = '';

  const look = () => {
    try {
      const next = readView(page);
      const { at, ...same } = next.view;
      const now = JSON.stringify(same);
      if (now === shown && next.rows.length === 0 && next.failures.length === 0) return;
      shown = now;
      outbox.put(next);
    } catch {
      // A page that throws while it is read is read again when it changes.
    }
  };
  let going = true;
  const stop = () => {
    going = false;
    end?.();
    removeEventListener('pagehide', outbox.hurry);
  };
  const outbox = makeOutbox(
    (content) =>
      deliver({
        ...content,
        follow,
        document,
        walletName,
        circumstances,
        elapsedMs: performance.now() - began,
      }),
    stop,
  );
  addEventListener('pagehide', outbox.hurry);
  let end: (() => void) | undefined;
  end = watchPage(page, look);
  return {
    async finish() {
      look();
      await outbox.empty();
      stop();
    },
    stop,
    isGoing: () => going,
  };
}

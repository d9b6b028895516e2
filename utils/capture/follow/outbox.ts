import type { FollowBatch } from '../../model/follow';
import type { Look } from './read-view';

type Content = Pick<FollowBatch, 'rows' | 'failures' | 'view'>;

/** Sends one piece; false when no more is wanted. Rejects when it did not arrive. */
export type Deliver = (content: Content & { seq: number }) => Promise<boolean>;

export interface Outbox {
  put(look: Look): void;
  /** Resolves when all that was put is stored, or nothing can be sent any more. */
  empty(): Promise<void>;
  /** The page is about to go: hands over all that waits at once. */
  hurry(): void;
}

/** Messages stay small, whatever the page: far below the 64 MiB that a browser lets pass. */
const MOST_ROWS = 50;
const MOST_CHARACTERS = 512 * 1024;
const TRIES = 20;
const PAUSE_MS = 250;

/** Sends what is gathered piece by piece, in order, each until it is answered; `ended` is called when no more is wanted. */
export function makeOutbox(deliver: Deliver, ended: () => void): Outbox {
  const waiting: (Content & { seq: number })[] = [];
  let seq = 0;
  let pumping: Promise<void> | undefined;
  let closed = false;

  const put = (content: Content) => {
    waiting.push({ ...content, seq });
    seq += 1;
  };

  async function pump(): Promise<void> {
    for (let next = waiting[0]; next && !closed; next = waiting[0]) {
      if (!(await delivered(next))) closed = true;
      else if (waiting[0] === next) waiting.shift();
    }
    pumping = undefined;
    if (closed) {
      waiting.length = 0;
      ended();
    }
  }

  /** A worker that was ended comes back with the next message, so a lost one is sent again. */
  async function delivered(content: Content & { seq: number }): Promise<boolean> {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      try {
        return await deliver(content);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    }
    return false;
  }

  return {
    put({ rows, failures, view }) {
      for (const part of parts(rows)) put({ rows: part, failures: [], view: null });
      put({ rows: [], failures, view });
      pumping ??= pump();
    },
    async empty() {
      await pumping;
    },
    hurry() {
      for (const content of waiting) void deliver(content).catch(() => undefined);
    },
  };
}

function parts(rows: Look['rows']): Look['rows'][] {
  const all: Look['rows'][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const length = (row.html?.length ?? 0) + row.transaction.text.length;
    if (size + length > MOST_CHARACTERS || (all.at(-1)?.length ?? 0) >= MOST_ROWS) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(row);
    size += length;
  }
  return all;
}

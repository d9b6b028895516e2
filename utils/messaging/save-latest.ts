/** What a saver has to say: on the way, acknowledged, or refused (what was typed is kept and tried again). */
export type SaveState = 'saving' | 'saved' | 'failed';

export interface Saver<T> {
  save(value: T): void;
  /** Sends what waits without waiting for the reply before it: the page is about to go. */
  flush(): void;
  /** Forgets what waits: the person gave it up. */
  drop(): void;
  /** True when everything that was typed has been acknowledged. */
  idle(): boolean;
}

/**
 * Saves what is typed without a queue: one value on the way, the latest one waiting for its reply.
 * `merge` joins a value with the newer one that replaces it, for values that are partial changes.
 */
export function saveLatest<T>(
  send: (value: T) => Promise<unknown>,
  report: (state: SaveState) => void,
  merge: (older: T, newer: T) => T = (_, newer) => newer,
): Saver<T> {
  let sending = 0;
  let waiting: { value: T } | undefined;

  const wait = (value: T) => {
    waiting = { value: waiting === undefined ? value : merge(waiting.value, value) };
  };

  const next = async (): Promise<void> => {
    if (waiting === undefined) return;
    const { value } = waiting;
    waiting = undefined;
    sending += 1;
    report('saving');
    try {
      await send(value);
    } catch {
      sending -= 1;
      // What came in meanwhile is newer than what failed.
      const newer = waiting as { value: T } | undefined;
      waiting = { value: newer === undefined ? value : merge(value, newer.value) };
      report('failed');
      return;
    }
    sending -= 1;
    if (waiting !== undefined) return next();
    if (sending === 0) report('saved');
  };

  return {
    save(value) {
      wait(value);
      if (sending === 0) void next();
    },
    flush() {
      void next();
    },
    drop() {
      waiting = undefined;
    },
    idle: () => sending === 0 && waiting === undefined,
  };
}

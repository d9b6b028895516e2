/** Chrome's `MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND`. Firefox has no such limit and pays only the wait. */
const CALLS = 2;
const SECOND_MS = 1_000;
/** A call reaches the browser a little after it was made, by a delay that differs from call to call. */
const MARGIN_MS = 8;
/** A refused call counts too where the browser counts a sliding second, so a second refusal waits for all to be forgotten. */
const AFTER_REFUSAL_MS = [80, 1_100, 1_100, 1_100];

export interface Clock {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

const CLOCK: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Lets through as many calls as the browser allows, in the order in which they were asked for, and no more. */
export class PictureQuota {
  readonly #clock: Clock;
  #made: number[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(clock: Clock = CLOCK) {
    this.#clock = clock;
  }

  /**
   * Makes a call as soon as the quota allows. A call that is refused all the same is made again later; any other error
   * rejects at once, and so does the refusal when it stays.
   */
  run<T>(call: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#insist(call));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #insist<T>(call: () => Promise<T>): Promise<T> {
    for (let refusals = 0; ; refusals += 1) {
      await this.#free();
      this.#made = [...this.#made.slice(1 - CALLS), this.#clock.now()];
      try {
        return await call();
      } catch (error) {
        const pause = AFTER_REFUSAL_MS[refusals];
        if (!isRefusal(error) || pause === undefined) throw error;
        await this.#clock.wait(pause);
        this.#made = [];
      }
    }
  }

  async #free(): Promise<void> {
    const [oldest] = this.#made;
    if (this.#made.length < CALLS || oldest === undefined) return;
    const pause = oldest + SECOND_MS + MARGIN_MS - this.#clock.now();
    if (pause > 0) await this.#clock.wait(pause);
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && /MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/.test(error.message);
}

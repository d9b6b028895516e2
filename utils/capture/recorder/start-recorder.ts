import type { SeenFailure } from '../../model/recorded-failure';
import { isOutOfSight } from '../../reading/out-of-sight';
import type { ShadowRootOf } from '../walk';
import { aimAt, type Region } from './aim';
import { describeSeen, describeUnplaced } from './describe-seen';
import { failedPage, watchRequests } from './failed-requests';
import { FailureTracker } from './failure-tracker';
import { findFailures } from './find-failures';
import { findSigns } from './find-signs';
import { watchChanges } from './watch-changes';

/** How the recorder talks to the background. */
export interface RecorderLine {
  seen(failure: SeenFailure): void;
  gone(key: string, goneAt: string): void;
}

export interface Recorder {
  /** The keys of the failures that stand on the page now. */
  shown(): string[];
  /** Makes a failure ready to be read and drawn; where it stands, null when it is gone. */
  aim(key: string): Region | null;
  /** Ends the watch at once and forgets what stands; nothing is told any more. */
  stop(): void;
}

/** What fades in is looked at again, this long after it came. */
const AGAIN_MS = [150, 400, 1_000];
/** While a failure stands it is looked at that often, more rarely when it stays. */
const CHECK_MS = 200;
const CHECK_LONG_MS = 1_000;
const LONG_MS = 15_000;

/** Watches a page for failures from now on. The page is only read, never changed. */
export function startRecorder(page: Document, shadowRootOf: ShadowRootOf, line: RecorderLine): Recorder {
  const origin = Math.round(performance.timeOrigin);
  let keys = 0;
  let checking: ReturnType<typeof setTimeout> | undefined;
  let checkedSince = 0;
  const ended = new AbortController();
  const { signal } = ended;
  const newKey = () => `${origin}-${keys++}`;
  const tracker = new FailureTracker(
    {
      seen: (standing) => line.seen(describeSeen(page, standing)),
      gone: ({ key }, at) => line.gone(key, new Date(at).toISOString()),
    },
    newKey,
  );

  function look(signs: Element[], at: number, round: number): void {
    if (signal.aborted) return;
    const { found, unseen } = findFailures(page, signs, shadowRootOf);
    if (found.length > 0) checkedSince = Date.now();
    tracker.take(found, at);
    const again = AGAIN_MS[round];
    if (unseen.length > 0 && again !== undefined)
      setTimeout(() => look(unseen, Date.now(), round + 1), again);
    check();
  }

  function check(): void {
    clearTimeout(checking);
    tracker.check(isSeen, Date.now());
    if (tracker.size > 0)
      checking = setTimeout(check, Date.now() - checkedSince > LONG_MS ? CHECK_LONG_MS : CHECK_MS);
  }

  function lookAtAll(): void {
    look(findSigns([page], shadowRootOf).signs, Date.now(), 0);
  }

  const unplaced = (failure: SeenFailure['failure']) => line.seen(describeUnplaced(page, newKey(), failure));
  const stopChanges = watchChanges(page, shadowRootOf, (signs, at) => look(signs, at, 0));
  const stopRequests = watchRequests(page, unplaced);
  whenRead(page, () => {
    if (signal.aborted) return;
    lookAtAll();
    const failed = failedPage(page);
    if (failed) unplaced(failed);
  });
  addEventListener('pagehide', () => tracker.end(Date.now()), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && lookAtAll(), { signal });

  return {
    shown: () => tracker.keys(isSeen),
    aim: (key) => aimAt(tracker.box(key), isSeen),
    stop() {
      ended.abort();
      clearTimeout(checking);
      stopChanges();
      stopRequests();
      tracker.forget();
      globalThis.walletWitnessAim = undefined;
    },
  };
}

function isSeen(box: Element): boolean {
  return (
    box.isConnected &&
    Element.prototype.checkVisibility.call(box, { opacityProperty: true, visibilityProperty: true }) &&
    !isOutOfSight(box)
  );
}

function whenRead(page: Document, read: () => void): void {
  if (page.readyState !== 'loading') read();
  else page.addEventListener('DOMContentLoaded', read, { once: true });
}

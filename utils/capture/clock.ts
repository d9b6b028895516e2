import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Clock, type ServerAnswer } from '../model/clock';
import { CLOCK_REQUEST } from './clock-request';
import { mayAskServerDate } from './server-date-setting';

/** The running clocks of a capture. */
export interface RunningClock {
  /** What they say now; the server's answer may be outstanding. */
  soFar(): Clock;
  /** Waits for the server's answer. */
  stop(): Promise<Clock>;
}

/** Starts the clocks of a capture, and the question to the wallet's server beside it. */
export function startClock(tabId: number): RunningClock {
  const startedAt = new Date().toISOString();
  const since = performance.now();
  let known: ServerAnswer = { serverDate: null, cause: 'interrupted' };
  const answer = Promise.race([askThroughPage(tabId), silence()]).then((given) => {
    known = given;
  });
  const soFar = () => ({
    startedAt,
    endedAt: new Date().toISOString(),
    monotonicMs: Math.round(performance.now() - since),
    ...known,
  });
  return { soFar, stop: () => answer.then(soFar) };
}

/** Longer than the page's own patience: for one that went away without a word. */
const LONGEST_MS = 5_000;

function silence(): Promise<ServerAnswer> {
  return new Promise((resolve) =>
    setTimeout(() => resolve({ serverDate: null, cause: 'no_answer' }), LONGEST_MS),
  );
}

const Answer = v.pick(Clock, ['serverDate', 'cause']);

/** The page asks, for only from within it is the question one to its own host. The reader must be there already. */
async function askThroughPage(tabId: number): Promise<ServerAnswer> {
  try {
    if (!(await mayAskServerDate())) return { serverDate: null, cause: 'switched_off' };
    const reply: unknown = await browser.tabs.sendMessage(tabId, CLOCK_REQUEST, { frameId: 0 });
    return v.parse(Answer, reply);
  } catch {
    return { serverDate: null, cause: 'no_answer' };
  }
}

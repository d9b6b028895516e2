import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CaptureProblem } from '../model/capture-job';

const KEY = 'lastProblems';

/** A capture that failed while no popup was open to say so. */
const Problem = v.object({ tabId: v.number(), at: v.string(), problem: CaptureProblem, detail: v.string() });
export type LastProblem = v.InferOutput<typeof Problem>;

async function all(): Promise<LastProblem[]> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  return v.parse(v.fallback(v.array(Problem), []), stored);
}

/** The last failed capture of a tab, until another one of it succeeds; forgotten with the browser's session. */
export async function lastProblem(tabId: number): Promise<LastProblem | undefined> {
  return (await all()).find((one) => one.tabId === tabId);
}

export async function keepProblem(problem: LastProblem): Promise<void> {
  const others = (await all()).filter(({ tabId }) => tabId !== problem.tabId);
  await browser.storage.session.set({ [KEY]: [...others, problem].slice(-20) });
}

export async function forgetProblem(tabId: number): Promise<void> {
  const others = (await all()).filter((one) => one.tabId !== tabId);
  await browser.storage.session.set({ [KEY]: others });
}

import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { checkChain } from '../../../utils/custody/chain';
import { CustodyEntry } from '../../../utils/model/custody';
import { EvidenceItem, ReadBack } from '../../../utils/model/evidence';
import { waitUntil } from '../extension';
import { storedRows } from '../stored';

const Job = v.object({
  id: v.string(),
  step: v.string(),
  evidence: v.nullable(v.number()),
  problem: v.nullable(v.string()),
});
export type Job = v.InferOutput<typeof Job>;

export interface StoreState {
  items: EvidenceItem[];
  jobs: Job[];
}

/** Waits until no capture is open any more: whatever was interrupted has been taken up. */
export async function settled(panel: Page): Promise<StoreState> {
  let state: StoreState = { items: [], jobs: [] };
  await waitUntil(async () => {
    // Any message wakes the worker, which then takes up what the last one left.
    await panel.evaluate("chrome.runtime.sendMessage({ name: 'read-back', request: { evidence: 0 } })");
    // Jobs first: what they became meanwhile is then among the items.
    const jobs = await storedRows(panel, 'jobs', Job);
    state = { items: await storedRows(panel, 'evidence', EvidenceItem), jobs };
    return state.jobs.every(({ step }) => step === 'done' || step === 'failed');
  });
  return state;
}

/** What must hold after every fault. Gives what does not, in words; nothing when all is well. */
export async function faultsOf(panel: Page, { items, jobs }: StoreState): Promise<string[]> {
  const faults: string[] = [];
  const chain = checkChain(await storedRows(panel, 'custody', CustodyEntry));
  if (!chain.ok) faults.push(`the chain breaks at ${chain.seq}: ${chain.reason}`);
  const staged = await storedRows(panel, 'staged', v.unknown());
  if (staged.length > 0) faults.push(`${staged.length} things are staged for nobody`);
  for (const item of items) {
    const reply = await panel.evaluate(
      `chrome.runtime.sendMessage({ name: 'read-back', request: { evidence: ${item.number} } })`,
    );
    const { fault } = v.parse(ReadBack, reply);
    if (fault !== null) faults.push(`item ${item.number}: ${fault}`);
  }
  const numbers = items.map(({ number }) => number);
  for (const { id, step, evidence, problem } of jobs) {
    const said = step === 'done' ? evidence !== null && numbers.includes(evidence) : problem !== null;
    if (!said) faults.push(`job ${id} is ${step} and says neither what it became nor why not`);
  }
  return faults;
}

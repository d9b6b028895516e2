import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from '../click-on';
import { waitUntil } from '../extension';
import { textOf } from '../person';
import { buildWithHoldPoints } from './build';
import { FaultBench } from './fault-bench';
import { faultsOf, settled } from './store-check';

let bench: FaultBench;

beforeAll(async () => {
  bench = await FaultBench.open(await buildWithHoldPoints());
  expect(await bench.capture('first')).toMatchObject({ ok: true });
  expect(await bench.capture('second')).toMatchObject({ ok: true });
  expect(await newCase()).toMatchObject({ number: 1 });
  expect(await newCase()).toMatchObject({ number: 2 });
}, 120_000);
afterAll(() => bench?.run.close());

const newCase = () =>
  bench.panel.evaluate(`chrome.runtime.sendMessage({ name: 'create-case', request: { evidence: [] } })`);

const TOLD = '[data-testid=evidence-lost]';

it('a store that the browser lost is not taken for a new one: popup and panel tell the person', async () => {
  await bench.panel.reload();
  await bench.panel.waitForSelector('[data-testid=tab-evidence]');
  expect(await bench.panel.$(TOLD)).toBe(null);
  await bench.panel.evaluate(`new Promise((done, failed) => {
    const gone = indexedDB.deleteDatabase('wallet-witness');
    gone.onsuccess = done;
    gone.onerror = failed;
  })`);
  const popup = await bench.run.clickIcon(bench.page);
  await popup.waitForSelector(TOLD);
  expect(await textOf(popup, 'evidence-lost')).toContain('2 exhibits were kept here, 0 are here');
  await bench.run.closePopups();
  await bench.panel.reload();
  await bench.panel.waitForSelector(TOLD);
  expect(await textOf(bench.panel, 'evidence-lost')).toContain('2 exhibits were kept here, 0 are here');
});

it('what is kept after that has no number that an exported package may cite, and is not called lost', async () => {
  expect(await bench.capture('third')).toMatchObject({ ok: true, value: { number: 3 } });
  await bench.panel.reload();
  await bench.panel.waitForSelector(TOLD);
  expect(await textOf(bench.panel, 'evidence-lost')).toContain('3 exhibits were kept here, 1 ');
  await bench.panel.bringToFront();
  await clickOn(bench.panel, `${TOLD} button`);
  await waitUntil(async () => (await bench.panel.$(TOLD)) === null);
  await bench.page.bringToFront();
  expect(await bench.capture('fourth')).toMatchObject({ ok: true, value: { number: 4 } });
  const state = await settled(bench.panel);
  expect(state.items.map(({ number }) => number)).toEqual([3, 4]);
  expect(await faultsOf(bench.panel, state)).toEqual([]);
  // Nor does a case get the number that the name of an exported package may hold.
  expect(await newCase()).toMatchObject({ number: 3 });
  await bench.panel.reload();
  await bench.panel.waitForSelector('[data-testid=evidence-card]');
  expect(await bench.panel.$(TOLD)).toBe(null);
});

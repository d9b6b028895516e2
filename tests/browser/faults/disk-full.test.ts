import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { clickOn } from '../click-on';
import { waitUntil } from '../extension';
import { textOf } from '../person';
import { storedRows } from '../stored';
import { buildWithHoldPoints, type HoldBuild } from './build';
import { SmallDisk } from './disk';
import { FaultBench, WALLET } from './fault-bench';
import { faultsOf, type StoreState, settled } from './store-check';

/** Without the right to mount (root on Linux) no disk can be filled without filling the machine's own. */
const disk = SmallDisk.mount(500);
const why = disk ? '' : ' (skipped: this system does not let us mount a disk)';
let built: HoldBuild;
let bench: FaultBench;

const Progress = v.object({ id: v.string(), pictures: v.optional(v.object({ at: v.number() })) });

beforeAll(async () => {
  if (!disk) return;
  built = await buildWithHoldPoints();
  bench = await FaultBench.open(built, path.join(disk.folder, 'profile'));
}, 120_000);
afterAll(async () => {
  await bench?.run.close();
  disk?.unmount();
});

async function restart(): Promise<void> {
  await bench.run.close();
  bench = await FaultBench.open(built, path.join(String(disk?.folder), 'profile'));
}

/** Nothing of what was there before is gone, the chain verifies, nothing is half there. */
async function expectWhole(before: StoreState): Promise<StoreState> {
  const after = await settled(bench.panel);
  expect(after.items.slice(0, before.items.length)).toEqual(before.items);
  expect(await faultsOf(bench.panel, after)).toEqual([]);
  return after;
}

it.skipIf(!disk).each([0, 20_000, 200_000, 20_000_000, 90_000_000])(
  `with %d bytes free a capture is refused before anything is written, and the person is told${why}`,
  async (room) => {
    expect(await bench.capture(`before-${room}`)).toMatchObject({ ok: true });
    const before = await settled(bench.panel);
    disk?.fillBut(room);
    const popup = await bench.run.clickIcon(bench.page);
    await popup.waitForSelector('[data-testid=capture-page][aria-disabled=false]');
    await clickOn(popup, '[data-testid=capture-page]');
    await popup.waitForSelector('[data-testid=capture-problem]');
    expect(await textOf(popup, 'capture-problem')).toContain('too little room left');
    expect(await bench.capture(`full-${room}`)).toMatchObject({ ok: false, problem: 'no_room' });
    await bench.run.closePopups();
    expect(await storedRows(bench.panel, 'evidence', EvidenceItem)).toEqual(before.items);
    disk?.empty();
    await expectWhole(before);
    expect(await bench.capture(`after-${room}`)).toMatchObject({ ok: true });
  },
);

it.skipIf(!disk).each([0, 4_096, 8_192, 16_384, 28_672, 57_344, 98_304, 0, 16_384, 28_672])(
  `a disk that another program fills to %d bytes while a capture is sealed costs at most that capture, also after the browser was started anew${why}`,
  async (room) => {
    expect(await bench.capture(crypto.randomUUID())).toMatchObject({ ok: true });
    const before = await settled(bench.panel);
    const sealing = built.points.filter(({ name }) => name.startsWith('keep-taken.ts')).at(1);
    const { reply } = await bench.captureUntil(String(sealing?.name), crypto.randomUUID());
    disk?.fillBut(room);
    await bench.release();
    const { ok } = v.parse(v.object({ ok: v.boolean() }), await reply);
    disk?.empty();
    const after = await expectWhole(before);
    expect(after.items.length > before.items.length || !ok).toBe(true);
    expect(await bench.capture(crypto.randomUUID())).toMatchObject({ ok: true });
    const full = await settled(bench.panel);
    await restart();
    await expectWhole(full);
  },
);

it.skipIf(!disk)(
  `a long page ends where room runs short, and what was taken until then is sealed${why}`,
  async () => {
    const before = await settled(bench.panel);
    await bench.page.evaluate("document.body.style.height = '30000px'");
    const reply = bench.panel.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: '${WALLET}' });
      return chrome.runtime.sendMessage({ name: 'capture-page', request: { tabId: tab.id, jobId: 'long', mode: 'whole' } });
    })()`);
    await waitUntil(async () => {
      const jobs = await storedRows(bench.panel, 'jobs', Progress);
      return jobs.some(({ id, pictures }) => id === 'long' && (pictures?.at ?? 0) >= 3);
    });
    disk?.fillBut(80_000_000);
    const { value } = v.parse(v.object({ ok: v.literal(true), value: EvidenceItem }), await reply);
    expect(value.missing).toContainEqual({ part: 'pixels', cause: 'no_room' });
    expect(value.parts.filter(({ label }) => label === 'pixels').length).toBeGreaterThanOrEqual(3);
    expect(value.parts.map(({ label }) => label)).toEqual(expect.arrayContaining(['dom', 'text', 'reading']));
    disk?.empty();
    await expectWhole(before);
  },
);

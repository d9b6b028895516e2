import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { buildWithHoldPoints } from './build';
import { FaultBench, outcomeOf, WALLET } from './fault-bench';
import { faultsOf, settled } from './store-check';

let bench: FaultBench;
let points: string[];

beforeAll(async () => {
  const built = await buildWithHoldPoints();
  bench = await FaultBench.open(built);
  expect(await bench.capture('undisturbed')).toMatchObject({ ok: true, value: { missing: [] } });
  const page = new Set(['ask-page.ts', 'capture-page.ts', 'pixels.ts']);
  points = (await bench.passed()).filter(
    (name, index) => page.has(name.split(':')[0] ?? '') && index % 3 === 0,
  );
}, 120_000);
afterAll(() => bench?.run.close());

it.each(['closed', 'left'] as const)(
  'a page that is %s half-way through its capture leaves what was taken, and nothing half there',
  async (how) => {
    const table: string[] = [];
    const wrong: string[] = [];
    for (const [index, point] of points.entries()) {
      const id = `${how}-${index}`;
      const { reply } = await bench.captureUntil(point, id);
      if (how === 'closed') await bench.page.close();
      else await bench.page.goto('about:blank');
      await bench.release();
      await reply;
      const state = await settled(bench.panel);
      table.push(`${point.padEnd(28)} ${outcomeOf(id, state)}`);
      wrong.push(...(await faultsOf(bench.panel, state)).map((fault) => `${point}: ${fault}`));
      if (how === 'left') await bench.page.close();
      await bench.openWallet();
    }
    console.log(`page ${how} at ${points.length} points\n${table.join('\n')}`);
    expect(wrong).toEqual([]);
  },
  300_000,
);

it('a store that is busy for a while delays a capture and costs nothing', async () => {
  await bench.panel.evaluate(`(() => {
    const open = indexedDB.open('wallet-witness');
    open.onsuccess = () => {
      const busy = open.result.transaction(['evidence', 'blobs', 'custody', 'staged', 'jobs'], 'readwrite');
      const until = Date.now() + 2000;
      const turn = () => { busy.objectStore('evidence').count().onsuccess = () => { if (Date.now() < until) turn(); else open.result.close(); }; };
      turn();
    };
  })()`);
  expect(await bench.capture('busy')).toMatchObject({ ok: true, value: { missing: [] } });
  expect(await faultsOf(bench.panel, await settled(bench.panel))).toEqual([]);
});

it('captures asked for at the same moment become items of their own', async () => {
  const replies = await Promise.all(['same-1', 'same-2', 'same-3'].map((id) => bench.capture(id)));
  for (const reply of replies) expect(reply).toMatchObject({ ok: true });
  const state = await settled(bench.panel);
  expect(new Set(state.items.map(({ number }) => number)).size).toBe(state.items.length);
  expect(await faultsOf(bench.panel, state)).toEqual([]);
  expect(state.items.every(({ url }) => url === WALLET)).toBe(true);
});

it.each([
  { word: 'reader', kept: ['pixels', 'dom', 'text'], missing: ['reading'] },
  { word: 'snapshot', kept: ['pixels', 'text', 'reading'], missing: ['dom.html'] },
  { word: 'places', kept: ['pixels', 'dom', 'text', 'reading'], missing: ['places.json'] },
  // Where it is not known what a page shows, no picture of it may be kept.
  { word: 'secrets', kept: ['dom', 'text', 'reading'], missing: ['pixels'] },
])('a fault in the $word costs its own part and no other', async ({ word, kept, missing }) => {
  await bench.page.evaluate((hash) => {
    location.hash = hash;
  }, `throw-${word}`);
  const reply = v.parse(
    v.object({ ok: v.literal(true), value: EvidenceItem }),
    await bench.capture(`throw-${word}`),
  );
  expect(reply.value.parts.map(({ label }) => label)).toEqual(expect.arrayContaining(kept));
  expect(reply.value.missing.map(({ part }) => part)).toEqual(missing);
  expect(await faultsOf(bench.panel, await settled(bench.panel))).toEqual([]);
});

import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Clock } from '../../../utils/model/clock';
import { storedFile } from '../stored';
import { buildWithHoldPoints } from './build';
import { FaultBench, outcomeOf } from './fault-bench';
import { faultsOf, settled } from './store-check';

const Recorded = v.object({ circumstances: v.object({ clock: Clock }) });

let bench: FaultBench;
/** The points that an undisturbed capture comes by, in their order. */
let points: string[];

beforeAll(async () => {
  const built = await buildWithHoldPoints();
  bench = await FaultBench.open(built);
  expect(await bench.capture('undisturbed')).toMatchObject({ ok: true, value: { missing: [] } });
  // Inside a transaction a worker that stands still cannot be stopped: those points are for the killed browser.
  const inTransaction = new Set(built.points.filter((one) => one.inTransaction).map(({ name }) => name));
  points = (await bench.passedByCapture()).filter((name) => !inTransaction.has(name));
}, 120_000);
afterAll(() => bench?.run.close());

it('a worker stopped at any point of a capture loses nothing sealed, leaves nothing half there, and says what it could not take', async () => {
  const table: string[] = [];
  const wrong: string[] = [];
  for (const [index, point] of points.entries()) {
    const id = `stop-${index}`;
    await bench.captureUntil(point, id);
    await bench.run.stopWorker();
    const state = await settled(bench.panel);
    table.push(`${point.padEnd(28)} ${outcomeOf(id, state)}`);
    wrong.push(...(await faultsOf(bench.panel, state)).map((fault) => `${point}: ${fault}`));
  }
  console.log(`worker stopped at ${points.length} points\n${table.join('\n')}`);
  expect(wrong).toEqual([]);
  expect(points.length).toBeGreaterThanOrEqual(40);
  // Once the picture is taken it is kept, wherever the worker stops after that.
  const first = table.findIndex((line) => line.includes('kept circumstances'));
  expect(first).toBeGreaterThan(0);
  for (const line of table.slice(first)) expect(line).toContain('kept circumstances pixels');
  // Each says when it was taken, and what it then knew of the server's time.
  const { items } = await settled(bench.panel);
  for (const { parts } of items) {
    const record = await storedFile(bench.panel, parts[0]?.digest.sha256 ?? '');
    const { startedAt, endedAt } = v.parse(Recorded, JSON.parse(record)).circumstances.clock;
    expect(Date.parse(endedAt)).toBeGreaterThanOrEqual(Date.parse(startedAt));
  }
}, 300_000);

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWithHoldPoints, type HoldBuild } from './build';
import { FaultBench, outcomeOf } from './fault-bench';
import { faultsOf, settled } from './store-check';

let built: HoldBuild;
let profile: string;
let points: string[];

beforeAll(async () => {
  built = await buildWithHoldPoints();
  profile = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  const bench = await FaultBench.open(built, profile);
  expect(await bench.capture('undisturbed')).toMatchObject({ ok: true, value: { missing: [] } });
  const inTransaction = new Set(built.points.filter((one) => one.inTransaction).map(({ name }) => name));
  const passed = await bench.passedByCapture();
  // Every point inside a transaction, and every twelfth of the others.
  points = passed.filter((name, index) => inTransaction.has(name) || index % 12 === 0);
  await bench.run.close();
}, 120_000);
afterAll(() => rm(profile, { recursive: true, force: true }));

it('a browser killed at any point of a capture loses nothing sealed and leaves nothing half there', async () => {
  const table: string[] = [];
  const wrong: string[] = [];
  for (const [index, point] of points.entries()) {
    const id = `kill-${index}`;
    const bench = await FaultBench.open(built, profile);
    await bench.captureUntil(point, id);
    const ended = new Promise((resolve) => bench.run.browser.process()?.once('exit', resolve));
    bench.run.browser.process()?.kill('SIGKILL');
    await ended;
    const after = await FaultBench.open(built, profile);
    const state = await settled(after.panel);
    table.push(`${point.padEnd(28)} ${outcomeOf(id, state)}`);
    wrong.push(...(await faultsOf(after.panel, state)).map((fault) => `${point}: ${fault}`));
    if (!state.jobs.some((job) => job.id === 'undisturbed' && job.step === 'done'))
      wrong.push(`${point}: an earlier job is gone`);
    await after.run.close();
  }
  console.log(`browser killed at ${points.length} points\n${table.join('\n')}`);
  expect(wrong).toEqual([]);
}, 400_000);

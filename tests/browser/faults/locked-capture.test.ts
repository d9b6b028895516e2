import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSPHRASE, setLock, unlock } from '../lock/lock-screen';
import { formsOf } from '../lock/store-forms';
import { buildWithHoldPoints, type HoldBuild } from './build';
import { FaultBench, outcomeOf } from './fault-bench';
import { faultsOf, settled } from './store-check';

let built: HoldBuild;
let folder: string;
let points: string[];
/** Where the worker stands when it has staged the picture and asks the page for the rest. */
let secondPart: string;
let bench: FaultBench | undefined;

const profile = (name: string) => path.join(folder, name);

/** A store that is locked: the browser was closed since the lock was set. */
async function open(name: string): Promise<FaultBench> {
  bench = await FaultBench.open(built, profile(name));
  return bench;
}

beforeAll(async () => {
  built = await buildWithHoldPoints();
  folder = await mkdtemp(path.join(tmpdir(), 'locked-capture-'));
  const first = await open('locked');
  expect(await first.capture('undisturbed')).toMatchObject({ ok: true });
  await setLock(first.run);
  await first.run.close();
  await cp(profile('locked'), profile('try'), { recursive: true });
  const locked = await open('try');
  expect(await locked.capture('undisturbed-locked')).toMatchObject({ ok: true, value: { missing: [] } });
  const spins = new Set(built.points.filter((one) => one.inTransaction).map(({ name }) => name));
  const passed = await locked.passedByCapture();
  const own = (name: string) => /^(?:staged-parts|seal-item)/.test(name);
  points = passed.filter((name, index) => (own(name) && spins.has(name)) || index % 8 === 0);
  const source = await readFile('utils/capture/capture-page.ts', 'utf8');
  const line = source.split('\n').findIndex((text) => text.includes("await record.step('page')")) + 1;
  secondPart = passed.find((name) => name.startsWith(`capture-page.ts:${line}:`)) ?? '';
  await locked.run.close();
}, 180_000);
afterAll(async () => {
  await bench?.run.close().catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

async function fresh(): Promise<FaultBench> {
  await rm(profile('try'), { recursive: true, force: true });
  await cp(profile('locked'), profile('try'), { recursive: true });
  return open('try');
}

/** What is not as it must be once the store was unlocked, in words. */
async function wrongOnceUnlocked({ panel }: FaultBench): Promise<string[]> {
  if (!(await unlock(panel, PASSPHRASE))) return ['it does not open'];
  const state = await settled(panel);
  const wrong = await faultsOf(panel, state);
  const { plain } = await formsOf(panel);
  return plain > 0 ? [...wrong, `${plain} files lie there plain`] : wrong;
}

it('a browser killed anywhere in a capture under the lock loses nothing: once unlocked it is there, or never was', async () => {
  const wrong: string[] = [];
  const table: string[] = [];
  for (const point of points) {
    const before = await fresh();
    await before.captureUntil(point, 'killed');
    const ended = new Promise((resolve) => before.run.browser.process()?.once('exit', resolve));
    before.run.browser.process()?.kill('SIGKILL');
    await ended;
    const after = await open('try');
    // Another capture is not held up by what waits for the passphrase.
    const reply = await after.capture('meanwhile');
    if (!JSON.stringify(reply).startsWith('{"ok":true')) wrong.push(`${point}: ${JSON.stringify(reply)}`);
    wrong.push(...(await wrongOnceUnlocked(after)).map((fault) => `${point}: ${fault}`));
    table.push(`${point.padEnd(28)} ${outcomeOf('killed', await settled(after.panel))}`);
    await after.run.close();
  }
  console.log(`browser killed at ${points.length} points of a capture under the lock\n${table.join('\n')}`);
  expect(wrong).toEqual([]);
  expect(points.length).toBeGreaterThanOrEqual(10);
  expect(table.some((line) => line.includes('kept circumstances pixels'))).toBe(true);
}, 600_000);

it('a page that is closed half-way through a capture while the store is locked leaves at once what was taken', async () => {
  const one = await fresh();
  const { reply } = await one.captureUntil(secondPart, 'closed');
  await one.page.close();
  await one.release();
  await reply;
  const state = await settled(one.panel);
  expect(await faultsOf(one.panel, state)).toEqual([]);
  expect(outcomeOf('closed', state)).toMatch(/^kept circumstances pixels/);
  expect(await formsOf(one.panel)).toMatchObject({ plain: 0 });
  await one.run.close();
}, 120_000);

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension, waitUntil } from '../extension';
import { openLockPage, PASSPHRASE, prepareLock, unlock, untilConverted } from '../lock/lock-screen';
import { formsOf, lockState } from '../lock/store-forms';
import { buildWithHoldPoints, type HoldBuild } from './build';
import { FaultBench } from './fault-bench';
import { HOLDING } from './hold-points';
import { faultsOf, settled } from './store-check';

const ITEMS = 3;
/** Browsers at work side by side: they wait for the disk more than they compute. */
const LANES = 2;
const NEW_PASSPHRASE = 'lantern copper river nine';
const LOCK_FILES = /^(?:convert|convert-store|store-lock)\.ts/;

let built: HoldBuild;
let folder: string;
/** Browsers that a test which fails leaves behind. */
const running = new Set<ExtensionRun>();

const profileOf = (name: string) => path.join(folder, name);

beforeAll(async () => {
  built = await buildWithHoldPoints();
  folder = await mkdtemp(path.join(tmpdir(), 'lock-killed-'));
  const plain = await FaultBench.open(built, profileOf('plain'));
  for (let item = 0; item < ITEMS; item += 1) {
    // Another address, so that the files are not the same ones.
    await plain.page.evaluate((number) => document.body.append(`visit ${number}`), item);
    expect(await plain.capture(`before-${item}`)).toMatchObject({ ok: true });
  }
  await plain.run.close();
  await cp(profileOf('plain'), profileOf('locked'), { recursive: true });
  const run = await launch('locked');
  const page = await openLockPage(run);
  await act(page, 'set');
  await page.waitForSelector('[data-testid=lock-settings]', { timeout: 30_000 });
  await untilConverted(page);
  await run.close();
}, 120_000);
afterEach(async () => {
  for (const run of running) await run.close().catch(() => undefined);
  running.clear();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function launch(profile: string): Promise<ExtensionRun> {
  const run = await launchExtension({
    headless: true,
    folder: built.folder,
    userDataDir: profileOf(profile),
  });
  running.add(run);
  return run;
}

/** Of a profile as it was prepared, and of nothing that an earlier round left behind. */
async function launchCopy(from: string, lane: string): Promise<ExtensionRun> {
  await rm(profileOf(lane), { recursive: true, force: true });
  await cp(profileOf(from), profileOf(lane), { recursive: true });
  return launch(lane);
}

/** Sets, lifts or changes as a person does; comes back when the last button was pressed. */
async function act(page: Page, what: 'set' | 'lift' | 'change'): Promise<void> {
  if (what === 'set') {
    await prepareLock(page);
    return page.click('[data-testid=set-lock]');
  }
  await unlock(page, PASSPHRASE);
  if (what === 'lift') {
    await page.click('[data-testid=lift-lock]');
    await page.type('#lift-passphrase', PASSPHRASE);
    return page.click('[data-testid=lift-now]');
  }
  await page.click('[data-testid=change-passphrase]');
  await page.type('#old-passphrase', PASSPHRASE);
  await page.type('#new-passphrase', NEW_PASSPHRASE);
  await page.type('#new-passphrase-again', NEW_PASSPHRASE);
  return page.click('[data-testid=new-passphrase-done]');
}

async function kill(run: ExtensionRun): Promise<void> {
  const ended = new Promise((resolve) => run.browser.process()?.once('exit', resolve));
  run.browser.process()?.kill('SIGKILL');
  await ended;
}

/** Also counts how often the page comes by each point, and lets it pass `skip` times before it stands still. */
const COUNTING = `${HOLDING}
globalThis.counts = {};
for (const name of ['walletWitnessHold', 'walletWitnessSpin']) {
  const own = globalThis[name];
  globalThis[name] = (point) => {
    counts[point] = (counts[point] ?? 0) + 1;
    return point === globalThis.holdAt && counts[point] <= globalThis.skip ? undefined : own(point);
  };
}
`;

/** The points that the page comes by when nothing disturbs it, and how often. */
async function pointsOf(
  from: string,
  what: 'set' | 'lift' | 'change',
): Promise<[point: string, times: number][]> {
  const run = await launchCopy(from, 'undisturbed');
  const page = await openLockPage(run, COUNTING);
  const done = { set: 'closed', lift: null, change: 'closed' }[what];
  await act(page, what);
  await page.waitForSelector(
    {
      set: '[data-testid=lock-settings]',
      lift: '#lock-passphrase',
      change: '[data-testid=passphrase-changed]',
    }[what],
    { timeout: 60_000 },
  );
  await waitUntil(async () => (await lockState(page)) === done);
  const counts: Record<string, number> = JSON.parse(String(await page.evaluate('JSON.stringify(counts)')));
  await run.close();
  const spins = new Set(built.points.filter(({ inTransaction }) => inTransaction).map(({ name }) => name));
  // Every point inside a transaction, and every third of the others.
  return Object.entries(counts)
    .filter(([name]) => LOCK_FILES.test(name))
    .filter(([name], index) => spins.has(name) || index % 3 === 0);
}

/** Kills the browser while the page stands still at `point`, some files on where it comes by for each, and starts it again. */
async function killedAt(
  from: string,
  what: 'set' | 'lift' | 'change',
  [point, times]: [point: string, times: number],
  lane: string,
): Promise<FaultBench> {
  const run = await launchCopy(from, lane);
  const page = await openLockPage(
    run,
    `${COUNTING}; globalThis.skip = ${Math.min(times - 1, 3)}; globalThis.holdAt = ${JSON.stringify(point)};`,
  );
  let held = false;
  page.on('console', (message) => {
    held ||= message.text() === `held at ${point}`;
  });
  // What opens the store before comes by some of the points, too.
  void act(page, what).catch(() => undefined);
  await waitUntil(() => held, 60_000);
  await kill(run);
  running.delete(run);
  const bench = await FaultBench.open(built, profileOf(lane));
  running.add(bench.run);
  return bench;
}

async function opened(panel: Page, known: readonly string[]): Promise<string | undefined> {
  for (const typed of known) if (await unlock(panel, typed)) return typed;
  return undefined;
}

/** What is not as it must be after a kill, in words; the store is looked at before, and after what was begun has been brought to its end. */
async function wrongAfter(bench: FaultBench, known: readonly string[]): Promise<string[]> {
  const { panel, run } = bench;
  const wrong: string[] = [];
  const check = async (when: string) => {
    const state = await settled(panel);
    if (state.items.length < ITEMS) wrong.push(`${when}: ${state.items.length} items`);
    wrong.push(...(await faultsOf(panel, state)).map((fault) => `${when}: ${fault}`));
  };
  await check('at once');
  if ((await lockState(panel)) !== null && !(await opened(panel, known))) wrong.push('it does not open');
  await check('unlocked');
  await panel.waitForSelector('[data-testid=evidence-card]', { timeout: 10_000 });
  await bench.page.bringToFront();
  expect(await bench.capture('after')).toMatchObject({ ok: true });
  const page = await openLockPage(run);
  await untilConverted(page);
  await waitUntil(async () => [null, 'closed'].includes(await lockState(panel)));
  const forms = await formsOf(panel);
  const state = await lockState(panel);
  if (state === null ? forms.sealed > 0 : forms.plain > 0) wrong.push(`${state}: ${JSON.stringify(forms)}`);
  await check('brought to its end');
  return wrong;
}

async function killEverywhere(from: string, what: 'set' | 'lift' | 'change', known: readonly string[]) {
  const points = await pointsOf(from, what);
  const wrong: string[] = [];
  const table: string[] = [];
  const rest = points.values();
  const lane = async (_: unknown, number: number) => {
    for (const [point, times] of rest) {
      const bench = await killedAt(from, what, [point, times], `lane-${number}`);
      const forms = await formsOf(bench.panel);
      table.push(
        `${point.padEnd(24)} ${await lockState(bench.panel)}, ${forms.plain} plain, ${forms.sealed} sealed`,
      );
      wrong.push(...(await wrongAfter(bench, known)).map((fault) => `${point}: ${fault}`));
      await kill(bench.run);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  console.log(`${what}: browser killed at ${points.length} points\n${table.join('\n')}`);
  return { points, wrong };
}

it('a browser killed anywhere while a lock is set has every item, in one form or the other, and goes on', async () => {
  const { points, wrong } = await killEverywhere('plain', 'set', [PASSPHRASE]);
  expect(wrong).toEqual([]);
  expect(points.length).toBeGreaterThanOrEqual(12);
}, 600_000);

it('a browser killed anywhere while a lock is lifted has every item, in one form or the other, and goes on', async () => {
  const { points, wrong } = await killEverywhere('locked', 'lift', [PASSPHRASE]);
  expect(wrong).toEqual([]);
  expect(points.length).toBeGreaterThanOrEqual(12);
}, 600_000);

it('a browser killed anywhere while the passphrase is changed opens with the old one or the new one', async () => {
  const { points, wrong } = await killEverywhere('locked', 'change', [NEW_PASSPHRASE, PASSPHRASE]);
  expect(wrong).toEqual([]);
  expect(points.length).toBeGreaterThanOrEqual(3);
}, 600_000);

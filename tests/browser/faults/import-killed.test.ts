import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { clickOn } from '../click-on';
import { waitUntil } from '../extension';
import { bring } from '../imports/bring-file';
import { buildWithHoldPoints, type HoldBuild } from './build';
import { FaultBench } from './fault-bench';
import { faultsOfImport, untilNoneWaits } from './import-check';

let built: HoldBuild;
let folder: string;
let bench: FaultBench | undefined;
let inTransaction: string[];
let outside: string[];

const open = async () => {
  bench = await FaultBench.open(built, path.join(folder, 'profile'));
  return bench;
};

/** A file of its own for each point. */
async function fileOf(name: string, size = 1_000): Promise<{ file: string; sha256: string }> {
  const file = path.join(folder, `${name.replace(/\W/g, '-')}.m4a`);
  const content = Buffer.alloc(size, `${name}\n`);
  await writeFile(file, content);
  return { file, sha256: createHash('sha256').update(content).digest('hex') };
}

const KEEP = '[data-testid=keep-file]';

async function keepUntil({ run, panel }: FaultBench, point: string, file: string): Promise<void> {
  const worker = await run.worker();
  let held = false;
  worker.on('console', (message) => {
    held ||= message.text() === `held at ${point}`;
  });
  await bring(panel, file);
  await worker.evaluate(`globalThis.holdAt = ${JSON.stringify(point)}`);
  await clickOn(panel, KEEP);
  await waitUntil(() => held);
}

async function kill(one: FaultBench): Promise<void> {
  const ended = new Promise((resolve) => one.run.browser.process()?.once('exit', resolve));
  one.run.browser.process()?.kill('SIGKILL');
  await ended;
}

beforeAll(async () => {
  built = await buildWithHoldPoints();
  folder = await mkdtemp(path.join(tmpdir(), 'import-killed-'));
  const one = await open();
  const { panel } = one;
  await bring(panel, (await fileOf('undisturbed')).file);
  // What the worker came by when it started is not on the way of a file.
  await (await one.run.worker()).evaluate('passed.clear()');
  await clickOn(panel, KEEP);
  await panel.waitForSelector('[data-testid=file-kept]');
  const spins = new Set(built.points.filter((one) => one.inTransaction).map(({ name }) => name));
  const points = await one.passed();
  inTransaction = points.filter((name) => spins.has(name));
  outside = points.filter(
    (name) => !spins.has(name) && /^(?:keep-import|seal-item|keep-taken|read-back)/.test(name),
  );
  await one.run.close();
}, 120_000);
afterEach(() => bench?.run.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a worker stopped anywhere while a file is kept leaves it there once, byte for byte; pressing again changes nothing', async () => {
  const one = await open();
  const wrong: string[] = [];
  for (const point of outside) {
    const { file, sha256 } = await fileOf(`stop ${point}`);
    await keepUntil(one, point, file);
    await one.run.stopWorker();
    await untilNoneWaits(one.panel);
    wrong.push(...(await faultsOfImport(one.panel, sha256)).map((fault) => `${point}: ${fault}`));
    if (
      await one.panel.waitForSelector(`${KEEP}[aria-disabled=false]`, { timeout: 3_000 }).catch(() => null)
    ) {
      await clickOn(one.panel, KEEP);
      await one.panel.waitForFunction(() => !document.querySelector('[data-testid=waiting-file]'));
      wrong.push(...(await faultsOfImport(one.panel, sha256)).map((fault) => `${point}, again: ${fault}`));
    }
  }
  console.log(`worker stopped at ${outside.length} points: ${outside.join(' ')}`);
  expect(wrong).toEqual([]);
  expect(outside.length).toBeGreaterThanOrEqual(12);
}, 300_000);

it('a browser killed while a file is sealed has it there once when it is started again', async () => {
  const wrong: string[] = [];
  const points = [...inTransaction, ...outside.filter((_, index) => index % 5 === 0)];
  for (const point of points) {
    const { file, sha256 } = await fileOf(`kill ${point}`);
    const one = await open();
    await keepUntil(one, point, file);
    await kill(one);
    const { panel, run } = await open();
    await untilNoneWaits(panel);
    wrong.push(...(await faultsOfImport(panel, sha256)).map((fault) => `${point}: ${fault}`));
    await run.close();
  }
  console.log(`browser killed at ${points.length} points: ${points.join(' ')}`);
  expect(wrong).toEqual([]);
  expect(inTransaction.length).toBeGreaterThanOrEqual(6);
}, 400_000);

it.each([0, 40, 120, 400, 1_200])(
  'a browser killed %d ms after a large file was to be kept has all of it or none of it',
  async (after) => {
    const { file, sha256 } = await fileOf(`large ${after}`, 60_000_000);
    const one = await open();
    await bring(one.panel, file);
    await clickOn(one.panel, KEEP);
    await new Promise((resolve) => setTimeout(resolve, after));
    await kill(one);
    const { panel } = await open();
    await untilNoneWaits(panel);
    expect((await faultsOfImport(panel, sha256)).filter((fault) => fault !== 'it is there 0 times')).toEqual(
      [],
    );
  },
  120_000,
);

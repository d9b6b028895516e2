import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { clickOn } from '../click-on';
import { waitUntil } from '../extension';
import { follow, followed, lastKept, stopAndKeep, untilFollowed } from '../follow/following';
import { bring } from '../imports/bring-file';
import { textOf } from '../person';
import { storedRows } from '../stored';
import { buildWithHoldPoints, type HoldBuild } from './build';
import { SmallDisk } from './disk';
import { FaultBench } from './fault-bench';
import { faultsOf, settled } from './store-check';

/** Without the right to mount (root on Linux) no disk can be filled without filling the machine's own. */
const disk = SmallDisk.mount(500);
const why = disk ? '' : ' (skipped: this system does not let us mount a disk)';
let built: HoldBuild;
let bench: FaultBench;

beforeAll(async () => {
  if (!disk) return;
  built = await buildWithHoldPoints();
  bench = await FaultBench.open(built, path.join(disk.folder, 'profile'));
  const worker = await bench.run.worker();
  await worker.evaluate("chrome.storage.local.set({ language: 'en' })");
}, 120_000);
afterAll(async () => {
  await bench?.run.close();
  disk?.unmount();
});

const itemsOf = () => storedRows(bench.panel, 'evidence', EvidenceItem);

it.skipIf(!disk)(
  `a capture for which room runs out when it is sealed waits for room, says so, and is sealed then${why}`,
  async () => {
    const before = (await itemsOf()).length;
    const sealing = built.points.find(({ name }) => name.startsWith('keep-taken.ts'));
    const { reply } = await bench.captureUntil(String(sealing?.name), 'waiting');
    disk?.fillBut(10_000_000);
    await bench.release();
    expect(await reply).toMatchObject({ ok: false, problem: 'waits_for_room' });
    expect(await itemsOf()).toHaveLength(before);
    expect((await storedRows(bench.panel, 'staged', v.unknown())).length).toBeGreaterThan(0);
    disk?.empty();
    await waitUntil(async () => (await itemsOf()).length > before, 30_000);
    const state = await settled(bench.panel);
    expect(await faultsOf(bench.panel, state)).toEqual([]);
    expect(state.items.at(-1)?.parts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['pixels', 'dom', 'text', 'reading']),
    );
  },
);

it.skipIf(!disk)(
  `a followed list stops for lack of room, says so, and goes on without a gap when there is room again${why}`,
  async () => {
    const { page, panel, run } = bench;
    const add = (day: number) =>
      page.evaluate((on) => {
        const row = document.querySelector('table')?.insertRow();
        for (const text of [`2026-11-${on}`, `-$${on}.25`, `Cem ${on}`]) row?.insertCell().append(text);
      }, day);
    for (let day = 11; day < 19; day += 1) await add(day);
    await follow(run, page);
    await untilFollowed(panel, ({ rows }) => rows === 10);
    disk?.fillBut(80_000_000);
    await add(19);
    await untilFollowed(panel, ({ state }) => state === 'no_room');
    expect((await followed(panel)).rows).toBe(10);
    const popup = await run.clickIcon(page);
    await popup.waitForSelector('[data-testid=followed-list][data-state=no_room]');
    expect(await textOf(popup, 'followed-list')).toContain('too little room left');
    await run.closePopups();
    disk?.empty();
    await add(20);
    await follow(run, page);
    await untilFollowed(panel, ({ rows, state }) => rows === 12 && state === 'following');
    await stopAndKeep(run, page);
    await run.closePopups();
    const { rows } = await lastKept(panel);
    expect(rows.rows).toHaveLength(12);
    expect(rows.gaps).toEqual([]);
  },
);

it.skipIf(!disk)(
  `a followed list on a disk too full even to note it stops, says so, and goes on when there is room again${why}`,
  async () => {
    const { page, panel, run } = bench;
    const add = (name: string) =>
      page.evaluate((of) => {
        const row = document.querySelector('table')?.insertRow();
        for (const text of ['2026-11-21', '-$7.25', of]) row?.insertCell().append(text);
      }, name);
    await follow(run, page);
    await untilFollowed(panel, ({ rows }) => rows > 0);
    const { rows } = await followed(panel);
    disk?.fillBut(20_000_000);
    await add('Dilek');
    await panel.waitForSelector('[data-testid=followed-list][data-state=no_room]', { timeout: 15_000 });
    const popup = await run.clickIcon(page);
    await popup.waitForSelector('[data-testid=followed-list][data-state=no_room]');
    expect(await textOf(popup, 'followed-list')).toContain('too little room left');
    await run.closePopups();
    expect((await followed(panel)).rows).toBe(rows);
    disk?.empty();
    await add('Emre');
    await follow(run, page);
    await untilFollowed(panel, (list) => list.rows === rows + 2 && list.state === 'following');
    await panel.waitForSelector('[data-testid=followed-list][data-state=following]');
    await stopAndKeep(run, page);
    await run.closePopups();
    expect((await lastKept(panel)).rows.gaps).toEqual([]);
  },
);

it.skipIf(!disk)(
  `a file for which there is no room is refused before anything is written${why}`,
  async () => {
    const { panel } = bench;
    const before = await settled(panel);
    const file = path.join(String(disk?.folder), 'call.m4a');
    await writeFile(file, Buffer.alloc(40_000_000, 'a voice '));
    expect(await bring(panel, file)).toBe('unread');
    // Room for the file once, not for the copy that waits and the sealed one.
    disk?.fillBut(150_000_000);
    await clickOn(panel, '[data-testid=keep-file]');
    await panel.waitForSelector('[data-testid=waiting-file] [role=alert]');
    expect(await textOf(panel, 'waiting-file')).toContain('room');
    expect(await storedRows(panel, 'imports', v.unknown())).toEqual([]);
    expect((await settled(panel)).items).toEqual(before.items);
    disk?.empty();
    await clickOn(panel, '[data-testid=keep-file]');
    await panel.waitForSelector('[data-testid=file-kept]', { timeout: 60_000 });
    const after = await settled(panel);
    expect(after.items).toHaveLength(before.items.length + 1);
    expect(await faultsOf(panel, after)).toEqual([]);
  },
);

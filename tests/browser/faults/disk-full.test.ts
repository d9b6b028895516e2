import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUILT } from '../extension';
import { FaultBench } from './fault-bench';
import { faultsOf, settled } from './store-check';

/** A disk of its own that can be filled; only root on Linux may make one. */
const disk = mkdtempSync(path.join(tmpdir(), 'wallet-witness-disk-'));
const mounted = mount();
const filler = path.join(disk, 'filler');
let bench: FaultBench;

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  if (mounted) bench = await FaultBench.open({ folder: BUILT, points: [] }, path.join(disk, 'profile'));
});
afterAll(async () => {
  await bench?.run.close();
  if (mounted) execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Leaves so many bytes free. */
function fillBut(room: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - room)));
}

it.skipIf(!mounted).each([0, 20_000, 200_000])(
  'a disk with %d bytes free: a capture is read back or said to be not stored, and nothing is half there afterwards',
  async (room) => {
    expect(await bench.capture(`before-${room}`)).toMatchObject({ ok: true });
    const before = await settled(bench.panel);
    fillBut(room);
    const reply = await bench.capture(`full-${room}`);
    rmSync(filler);
    const after = await settled(bench.panel);
    console.log(`${room} bytes free: ${JSON.stringify(reply).slice(0, 140)}`);
    expect(await faultsOf(bench.panel, after)).toEqual([]);
    expect(after.items.slice(0, before.items.length)).toEqual(before.items);
    // What could not be sealed on the full disk may be sealed when there is room again; it is never said to be saved before.
    const { ok } = v.parse(v.object({ ok: v.boolean() }), reply);
    expect(after.items.length > before.items.length || !ok).toBe(true);
    if (!ok) expect(reply).toMatchObject({ problem: 'not_stored' });
    expect(await bench.capture(`after-${room}`)).toMatchObject({ ok: true });
  },
);

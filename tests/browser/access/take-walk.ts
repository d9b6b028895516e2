import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchExtension } from '../extension';
import type { See, Walk } from './walk';

/** Takes a walk in a new browser, and clears away after it. */
export async function takeWalk(walk: Walk, see: See): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'walk-'));
  const run = await launchExtension({ headless: true, language: 'en' });
  try {
    await walk.go(run, see, folder);
  } finally {
    await run.close();
    await rm(folder, { recursive: true, force: true });
  }
}

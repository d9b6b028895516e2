import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { build } from 'wxt';
import { HOLDING, type HoldPoint, withHoldPoints } from './hold-points';
import { withPlantedFaults } from './planted-faults';
import { sourceStamp } from './source-stamp';

export interface HoldBuild {
  folder: string;
  points: HoldPoint[];
}

const Built = v.object({
  stamp: v.string(),
  points: v.array(v.object({ name: v.string(), inTransaction: v.boolean() })),
});

/**
 * The extension with hold points in its capture and faults planted in its reader, in a folder of its own; built when
 * that was not done of the same sources before.
 */
export async function buildWithHoldPoints(): Promise<HoldBuild> {
  const points = new Map<string, HoldPoint>();
  const root = path.resolve(import.meta.dirname, '../../..');
  const outDir = path.join('tests', '.output', 'faults');
  const folder = path.join(root, outDir, 'chrome-mv3');
  const note = path.join(root, outDir, 'hold-points.json');
  const stamp = sourceStamp(root);
  const before = existsSync(note) ? v.parse(Built, JSON.parse(await readFile(note, 'utf8'))) : undefined;
  if (before?.stamp === stamp) return { folder, points: before.points };
  await rm(note, { force: true });
  await build({
    root,
    outDir,
    browser: 'chrome',
    manifestVersion: 3,
    vite: () => ({
      logLevel: 'error',
      plugins: [
        {
          name: 'hold-points',
          enforce: 'pre',
          transform(code, id) {
            const held = withHoldPoints(code, id);
            for (const point of held?.points ?? []) points.set(point.name, point);
            return held?.code ?? withPlantedFaults(code, id);
          },
        },
      ],
    }),
  });
  const worker = path.join(folder, 'background.js');
  await writeFile(worker, HOLDING + (await readFile(worker, 'utf8')));
  await writeFile(note, JSON.stringify({ stamp, points: [...points.values()] }));
  return { folder, points: [...points.values()] };
}

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'wxt';
import { HOLDING, type HoldPoint, withHoldPoints } from './hold-points';
import { withPlantedFaults } from './planted-faults';

export interface HoldBuild {
  folder: string;
  points: HoldPoint[];
}

/** Builds the extension with hold points in its capture and faults planted in its reader, into a folder of its own. */
export async function buildWithHoldPoints(): Promise<HoldBuild> {
  const points = new Map<string, HoldPoint>();
  const root = path.resolve(import.meta.dirname, '../../..');
  const outDir = path.join('tests', '.output', 'faults');
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
  const folder = path.join(root, outDir, 'chrome-mv3');
  const worker = path.join(folder, 'background.js');
  await writeFile(worker, HOLDING + (await readFile(worker, 'utf8')));
  return { folder, points: [...points.values()] };
}

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the extension with hold points is built from. */
const SOURCES = ['components', 'entrypoints', 'public', 'utils', 'tests/browser/faults', 'wxt.config.ts'];

/** How many source files there are and when one of them changed last: another stamp, another build. */
export function sourceStamp(root: string): string {
  const times = SOURCES.flatMap((source) => timesIn(path.join(root, source)));
  return `${times.length} files, ${times.reduce((last, time) => Math.max(last, time), 0)}`;
}

function timesIn(place: string): number[] {
  const found = statSync(place);
  if (!found.isDirectory()) return [found.mtimeMs];
  return readdirSync(place).flatMap((name) => timesIn(path.join(place, name)));
}

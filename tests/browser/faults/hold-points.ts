import path from 'node:path';

/**
 * The files that a capture or an imported file runs through in the background, from the request to the reading back, and
 * those that set and lift the lock of the store in a page.
 */
const FILES = [
  'utils/capture/ask-page.ts',
  'utils/capture/capture-page.ts',
  'utils/capture/pixels.ts',
  'utils/evidence/capture-evidence.ts',
  'utils/evidence/capture-job.ts',
  'utils/evidence/keep-import.ts',
  'utils/evidence/keep-taken.ts',
  'utils/evidence/read-back.ts',
  'utils/evidence/seal-evidence.ts',
  'utils/evidence/seal-item.ts',
  'utils/evidence/staged-parts.ts',
  'utils/db/lock/convert.ts',
  'utils/db/lock/convert-store.ts',
  'utils/db/lock/store-lock.ts',
];

/** A place where the worker can be made to stand still: before the work that the code waits for there. */
export interface HoldPoint {
  name: string;
  /** Inside a database transaction: there it must not wait, or the transaction would end; it runs in circles instead. */
  inTransaction: boolean;
}

/**
 * Makes every `await` of the capture a place to stand still at. The code stays as it is otherwise: `await x` becomes
 * `await hold("file:line") || await x`; where nobody holds, nothing is called. Returns null for other files.
 */
export function withHoldPoints(code: string, file: string): { code: string; points: HoldPoint[] } | null {
  const name = FILES.find((one) => file.split(path.sep).join('/').endsWith(one));
  if (!name) return null;
  const points: HoldPoint[] = [];
  let transaction = false;
  const lines = code.split('\n').map((line, index) => {
    if (/^\s*(?:\*|\/\/|\/\*)/.test(line)) return line;
    // What a transaction calls runs inside it too.
    const starts = /\.transaction\(|^async function (?:addBlob|nextNumber)|async settle\(/.test(line);
    const written = line.replace(/\bawait /g, () => {
      const point = {
        name: `${path.basename(name)}:${index + 1}:${points.length}`,
        inTransaction: transaction,
      };
      points.push(point);
      return transaction
        ? `globalThis.walletWitnessSpin?.("${point.name}") || await `
        : `await globalThis.walletWitnessHold?.("${point.name}") || await `;
    });
    if (starts) transaction = true;
    if (/^ {2}\}\);|^\}/.test(line)) transaction = false;
    return written;
  });
  return { code: lines.join('\n'), points };
}

/**
 * Runs before everything in the worker, and in a page that is to be held. `holdAt` names the point to stand still at; a new worker has none. `passed` are
 * the points that this worker has come by.
 */
export const HOLDING = `
globalThis.passed = new Set();
globalThis.walletWitnessHold = (name) => {
  passed.add(name);
  if (globalThis.holdAt !== name) return undefined;
  console.log('held at ' + name);
  return new Promise((release) => { globalThis.releaseHold = () => { globalThis.holdAt = undefined; release(undefined); }; });
};
globalThis.walletWitnessSpin = (name) => {
  passed.add(name);
  if (globalThis.holdAt !== name) return undefined;
  console.log('held at ' + name);
  for (;;) {}
};
`;

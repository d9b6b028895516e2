import { composeZip } from '../../../utils/packaging/zip';

/** Runs in the panel's page, beside the panel itself. */

type Library = { downloadZip(files: Iterable<{ name: string; input: Blob }>): Response };

/** A moment at which the screen showed something else of the export, ms of the page's clock. */
export interface Shown {
  at: number;
  /** The step, or what the export came to. */
  step: string;
  value: number;
}

const ENDED = ['done', 'failed', 'cancelled'];
let shown: Shown[] = [];
let observer: MutationObserver | undefined;

/** Notes from now on what the screen shows of an export. */
export function watch(): void {
  observer?.disconnect();
  shown = [];
  observer = new MutationObserver(note);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
}

function note(): void {
  const bar = document.querySelector<HTMLProgressElement>('[data-testid=export-progress]');
  const step =
    bar?.dataset['step'] ?? ENDED.find((one) => document.querySelector(`[data-testid=export-${one}]`));
  if (step === undefined) return;
  const value = bar?.value ?? 1;
  const last = shown.at(-1);
  if (last?.step !== step || last.value !== value) shown.push({ at: performance.now(), step, value });
}

export function seen(): Shown[] {
  return shown;
}

/** Clicks "cancel" so many ms after a step has begun; gives how long after the click the screen said so. */
export function cancelAt(step: string, after: number): Promise<number> {
  watch();
  const start = document.querySelector<HTMLElement>('[data-testid=export-package]');
  return new Promise((resolve, reject) => {
    const look = new MutationObserver(() => {
      if (document.querySelector('[data-testid=export-done]')) reject(new Error(`done before ${step}`));
      if (!document.querySelector(`[data-testid=export-progress][data-step=${step}]`)) return;
      look.disconnect();
      const due = performance.now() + after;
      setTimeout(() => {
        document.querySelector<HTMLElement>('[data-testid=export-cancel]')?.click();
        const said = new MutationObserver(() => {
          if (!document.querySelector('[data-testid=export-cancelled]')) return;
          said.disconnect();
          // From when the click was due: a thread that is busy answers it only later.
          resolve(performance.now() - due);
        });
        said.observe(document.body, { subtree: true, childList: true });
      }, after);
    });
    look.observe(document.body, { subtree: true, childList: true, attributes: true });
    start?.click();
  });
}

interface Rows {
  blobs: { sha256: string; blob: Blob }[];
  evidence: { parts: { digest: { sha256: string; crc32: number } }[] }[];
}

/** The stored pictures, which are only referred to, with their sums from the capture. */
async function pictures(): Promise<{ blob: Blob; crc32: number }[]> {
  const request = indexedDB.open('wallet-witness');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rowsOf = <T extends keyof Rows>(table: T): Promise<Rows[T]> => {
    const all = db.transaction(table).objectStore(table).getAll();
    return new Promise((resolve, reject) => {
      all.onsuccess = () => resolve(all.result as Rows[T]);
      all.onerror = () => reject(all.error);
    });
  };
  const [blobs, evidence] = [await rowsOf('blobs'), await rowsOf('evidence')];
  db.close();
  const sums = new Map(
    evidence.flatMap(({ parts }) => parts.map(({ digest }) => [digest.sha256, digest.crc32])),
  );
  return blobs
    .filter(({ blob }) => blob.type === 'image/png')
    .map(({ sha256, blob }) => ({ blob, crc32: sums.get(sha256) ?? 0 }));
}

/** Packs the stored pictures as the export does, ms. */
export async function packByReference(): Promise<number> {
  const files = await pictures();
  const began = performance.now();
  const zip = composeZip(
    files.map(({ blob, crc32 }, index) => {
      return { path: `data/${index}.png`, size: blob.size, crc32, content: blob };
    }),
    '2026-11-22T10:00:00',
  );
  const took = performance.now() - began;
  if (zip.size < files.reduce((sum, { blob }) => sum + blob.size, 0)) throw new Error('files are missing');
  return took;
}

/** Packs the stored pictures with a library, to a blob as ours, ms. */
export async function packByLibrary(library: Library): Promise<number> {
  const files = (await pictures()).map(({ blob }, index) => ({ name: `data/${index}.png`, input: blob }));
  const began = performance.now();
  const zip = await library.downloadZip(files).blob();
  const took = performance.now() - began;
  if (zip.size < files.reduce((sum, { input }) => sum + input.size, 0)) throw new Error('files are missing');
  return took;
}

/** Reads every stored picture with the browser's own SHA-256 alone, ms. */
export async function hashAll(): Promise<number> {
  const files = await pictures();
  const began = performance.now();
  for (const { blob } of files) await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return performance.now() - began;
}

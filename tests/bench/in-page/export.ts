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

/** The stored pictures, which are only referred to. */
async function pictures(): Promise<Blob[]> {
  const request = indexedDB.open('wallet-witness');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = db.transaction('blobs').objectStore('blobs').getAll();
  const rows = await new Promise<{ blob: Blob }[]>((resolve, reject) => {
    all.onsuccess = () => resolve(all.result);
    all.onerror = () => reject(all.error);
  });
  db.close();
  return rows.map(({ blob }) => blob).filter(({ type }) => type === 'image/png');
}

/** Packs the stored pictures with a library, to a blob as ours, ms. */
export async function packByLibrary(library: Library): Promise<number> {
  const files = (await pictures()).map((input, index) => ({ name: `data/${index}.png`, input }));
  const began = performance.now();
  const zip = await library.downloadZip(files).blob();
  const took = performance.now() - began;
  if (zip.size < files.reduce((sum, { input }) => sum + input.size, 0)) throw new Error('files are missing');
  return took;
}

/** Reads every stored picture with the browser's own SHA-256 alone, ms. */
export async function hashAll(): Promise<number> {
  const blobs = await pictures();
  const began = performance.now();
  for (const blob of blobs) await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return performance.now() - began;
}

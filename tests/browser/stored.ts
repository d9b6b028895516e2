import type { JSHandle, Page } from 'puppeteer-core';
import * as v from 'valibot';

const DATABASE = 'wallet-witness';

type Row = Record<string, unknown>;

/** A table of the extension's store as it lies there, read without the extension's own code. Blobs are left out. */
export async function storedRows<T extends v.GenericSchema>(
  panel: Page,
  table: string,
  row: T,
): Promise<v.InferOutput<T>[]> {
  const rows = await rowsOf(panel, table);
  return v.parse(v.array(row), JSON.parse(await rows.evaluate((all) => JSON.stringify(all))));
}

/** Every byte of every table as Latin-1 text: rows as JSON (UTF-8), then the bytes of each Blob. */
export async function everyStoredByte(panel: Page): Promise<string> {
  const bytes: Buffer[] = [];
  for (const table of await panel.evaluate(readTableNames, DATABASE)) {
    const rows = await rowsOf(panel, table);
    bytes.push(Buffer.from(await rows.evaluate(readAllAsBase64), 'base64'));
  }
  return Buffer.concat(bytes).toString('latin1');
}

/** The text of a stored file, by its SHA-256. */
export async function storedFile(panel: Page, sha256: string): Promise<string> {
  const file = await fileOf(panel, sha256);
  return file.evaluate((blob) => blob.text());
}

/** The last characters of a stored file that is too long to be handed over whole. */
export async function storedEnd(panel: Page, sha256: string, characters: number): Promise<string> {
  const file = await fileOf(panel, sha256);
  return file.evaluate(async (blob, last) => (await blob.slice(-4 * last).text()).slice(-last), characters);
}

/** Red, green and blue of a stored picture at some points. */
export async function storedPixels(
  panel: Page,
  sha256: string,
  points: readonly { x: number; y: number }[],
): Promise<number[][]> {
  const file = await fileOf(panel, sha256);
  return file.evaluate(readPixels, [...points]);
}

/** The colours of one column of a stored picture from top to bottom, each as the number that red, green and blue write. */
export async function storedColumn(panel: Page, sha256: string, x: number): Promise<number[]> {
  const file = await fileOf(panel, sha256);
  return file.evaluate(readColumn, x);
}

/** A stored picture, to be read inside the extension's page. */
export function storedPicture(panel: Page, sha256: string): Promise<JSHandle<Blob>> {
  return fileOf(panel, sha256);
}

function rowsOf(panel: Page, table: string): Promise<JSHandle<Row[]>> {
  return panel.evaluateHandle(readTable, DATABASE, table);
}

async function fileOf(panel: Page, sha256: string): Promise<JSHandle<Blob>> {
  const rows = await rowsOf(panel, 'blobs');
  return rows.evaluateHandle((all, wanted) => {
    const blob = all.find((row) => row['sha256'] === wanted)?.['blob'];
    if (!(blob instanceof Blob)) throw new Error(`no stored file has the hash ${wanted}`);
    return blob;
  }, sha256);
}

// The functions below run inside the extension's page; each must stand alone.

async function readTable(database: string, table: string): Promise<Row[]> {
  const request = indexedDB.open(database);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    // Only a database that is not there is made; a test must see that, not an empty one.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = db.transaction(table).objectStore(table).getAll();
  const rows = await new Promise<Row[]>((resolve, reject) => {
    all.onsuccess = () => resolve(all.result);
    all.onerror = () => reject(all.error);
  });
  db.close();
  return rows;
}

function readTableNames(database: string): Promise<string[]> {
  const request = indexedDB.open(database);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      resolve([...request.result.objectStoreNames]);
      request.result.close();
    };
    request.onerror = () => reject(request.error);
  });
}

async function readAllAsBase64(rows: Row[]): Promise<string> {
  const blobs = rows.flatMap((row) => Object.values(row)).filter((value) => value instanceof Blob);
  const bytes = new Uint8Array(await new Blob([JSON.stringify(rows), '\n', ...blobs]).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

async function readColumn(blob: Blob, x: number): Promise<number[]> {
  const picture = await createImageBitmap(blob);
  const pen = new OffscreenCanvas(1, picture.height).getContext('2d');
  if (!pen) throw new Error('the picture cannot be read');
  pen.drawImage(picture, -x, 0);
  const { data } = pen.getImageData(0, 0, 1, picture.height);
  return Array.from({ length: picture.height }, (_, y) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(y * 4, y * 4 + 3);
    return (red << 16) | (green << 8) | blue;
  });
}

async function readPixels(blob: Blob, points: { x: number; y: number }[]): Promise<number[][]> {
  const picture = await createImageBitmap(blob);
  const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!pen) throw new Error('the picture cannot be read');
  pen.drawImage(picture, 0, 0);
  return points.map(({ x, y }) => [...pen.getImageData(x, y, 1, 1).data.slice(0, 3)]);
}

import { allCases } from '../../../utils/cases/queries';
import { openDatabase } from '../../../utils/db/database';
import { listedItem } from '../../../utils/evidence/listed';
import { allNumbers, evidenceByNumber } from '../../../utils/evidence/queries';
import { sealEvidence } from '../../../utils/evidence/seal-evidence';
import { findNumbers, looseSegments, type SearchIndex, storedSegments } from '../../../utils/evidence/search';
import { piecesOf } from '../../../utils/search/query';
import { taken } from '../../browser/store/entry';

/** Runs in a page of the extension, with the store of the panel: what the panel asks of it, each beside the floor. */

const db = openDatabase();
const NEWEST = 50;
let index: SearchIndex[] = [];

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The same connection as the library's, without the library. */
async function plain(): Promise<IDBDatabase> {
  await db.open();
  return db.backendDB();
}

/** The list of all, and of the newest 50 what their cards show. */
export function newest(): Promise<number> {
  return timed(async () => {
    const numbers = await allNumbers(db);
    await Promise.all(numbers.slice(0, NEWEST).map((number) => listedItem(db, number)));
  });
}

/** The newest 50 items alone, by a cursor as fast as there is. */
export async function newestFloor(): Promise<number> {
  const store = await plain();
  return timed(
    () =>
      new Promise<void>((resolve) => {
        let left = NEWEST;
        const cursor = store.transaction('evidence').objectStore('evidence').openCursor(null, 'prev');
        cursor.onsuccess = () => {
          left -= 1;
          if (cursor.result === null || left === 0) resolve();
          else cursor.result.continue();
        };
      }),
  );
}

/** The case last worked on and its exhibits. */
export function oneCase(): Promise<number> {
  return timed(async () => {
    const [newestCase] = await allCases(db);
    await evidenceByNumber(db, newestCase?.evidence ?? []);
  });
}

export async function oneCaseFloor(): Promise<number> {
  const store = await plain();
  return timed(async () => {
    const cursor = await answer(
      store.transaction('cases').objectStore('cases').index('updatedAt').openCursor(null, 'prev'),
    );
    const numbers: number[] = cursor?.value.evidence ?? [];
    const evidence = store.transaction('evidence').objectStore('evidence');
    await Promise.all(numbers.map((number) => answer(evidence.get(number))));
  });
}

/** Takes the index of the words into memory, as the first key that is typed does. */
export function loadIndex(): Promise<number> {
  return timed(async () => {
    const stored = await storedSegments(db);
    index = [stored, await looseSegments(db, new Set(stored.keys()))];
  });
}

/** Looks a word up once the index is there, as every further key does; gives how many were found too. */
export function lookUp(query: string): { ms: number; found: number } {
  const began = performance.now();
  const found = findNumbers(index, piecesOf(query)).size;
  return { ms: performance.now() - began, found };
}

/** An index of the browser's own of one word, in a store of its own that nothing else is in. */
export async function planWord(word: string): Promise<void> {
  const open = indexedDB.open(`floor-${word}`);
  open.onupgradeneeded = () =>
    open.result.createObjectStore('words', { keyPath: 'evidence' }).createIndex('word', 'word');
  const floor = await answer(open);
  const texts = await db.searchTexts.toArray();
  const rows = floor.transaction('words', 'readwrite').objectStore('words');
  for (const { evidence, text } of texts)
    rows.put({ evidence, word: text.toLowerCase().includes(word) ? word : '-' });
  await new Promise((resolve) => {
    rows.transaction.oncomplete = resolve;
  });
  floor.close();
}

export async function lookUpFloor(word: string): Promise<{ ms: number; found: number }> {
  const floor = await answer(indexedDB.open(`floor-${word}`));
  const began = performance.now();
  const keys = await answer(floor.transaction('words').objectStore('words').index('word').getAllKeys(word));
  const ms = performance.now() - began;
  floor.close();
  return { ms, found: keys.length };
}

/** Seals one small capture. */
export function store(): Promise<number> {
  const capture = taken(`2026-11-03 · ${crypto.randomUUID()}`);
  return timed(() => sealEvidence(db, capture));
}

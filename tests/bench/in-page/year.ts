import { allCases } from '../../../utils/cases/queries';
import { openDatabase } from '../../../utils/db/database';
import { keepTaken } from '../../../utils/evidence/keep-taken';
import { listedItem } from '../../../utils/evidence/listed';
import { allNumbers, evidenceByNumber, offeredEvidence } from '../../../utils/evidence/queries';
import { findNumbers, looseSegments, type SearchIndex, storedSegments } from '../../../utils/evidence/search';
import { piecesOf } from '../../../utils/search/query';
import { taken } from '../../browser/store/entry';

/** Runs in a page of the extension, with the store of the panel: what the panel asks of it, each beside the floor. */

const db = openDatabase();
const NEWEST = 50;
/** As many as a tall panel draws. */
const CARDS = 12;
const NEWEST_NUMBER = 10_000;
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

/** The newest items that a case can be given. */
export function newest(): Promise<number> {
  return timed(() => offeredEvidence(db, NEWEST));
}

/** The numbers of all, which the list is made of. */
export function whole(): Promise<number> {
  return timed(() => allNumbers(db));
}

export async function wholeFloor(): Promise<number> {
  const store = await plain();
  return timed(() => answer(store.transaction('evidence').objectStore('evidence').getAllKeys()));
}

/** What the cards in view show: their items, whether these were read back or deleted, and their small pictures. */
export function cards(): Promise<number> {
  const numbers = Array.from({ length: CARDS }, (_, index) => NEWEST_NUMBER - index);
  return timed(() => Promise.all(numbers.map((number) => listedItem(db, number))));
}

/** The same rows by their keys, each in a transaction of its own as each card asks for itself. */
export async function cardsFloor(): Promise<number> {
  const store = await plain();
  const numbers = Array.from({ length: CARDS }, (_, index) => NEWEST_NUMBER - index);
  const tables = ['evidence', 'readBacks', 'thumbnails'];
  return timed(() =>
    Promise.all(
      numbers.map((number) => {
        const transaction = store.transaction(tables);
        return Promise.all(tables.map((table) => answer(transaction.objectStore(table).get(number))));
      }),
    ),
  );
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

/** Keeps one small capture: sealed, read back, noted. */
export function store(): Promise<number> {
  const capture = taken(`2026-11-03 · ${crypto.randomUUID()}`);
  return timed(() => keepTaken(db, capture));
}

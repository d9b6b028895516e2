import type { Reading } from '../../../utils/model/reading';

interface Rows {
  case: unknown;
  exhibits: { item: { parts: { digest: { sha256: string } }[] }; reading: Reading }[];
  contacts: readonly unknown[];
  letters: readonly unknown[];
}

/** Runs in a page of the extension: puts rows straight into its store, the first file of an item empty and the second its reading. */
export async function plant({ case: one, exhibits, contacts, letters }: Rows): Promise<void> {
  const open = indexedDB.open('wallet-witness');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const put = (table: string, rows: readonly unknown[]) =>
    new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  const blobs = exhibits.flatMap(({ item, reading }) =>
    item.parts.map(({ digest }, index) => ({
      sha256: digest.sha256,
      blob: new Blob([JSON.stringify(index === 0 ? {} : reading)]),
    })),
  );
  await put('blobs', blobs);
  await put(
    'evidence',
    exhibits.map(({ item }) => item),
  );
  await put('contacts', contacts);
  await put('letterVersions', letters);
  await put('cases', [one]);
  db.close();
}

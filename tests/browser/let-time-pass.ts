import type { Page } from 'puppeteer-core';

/** Makes the stored day one that is over, as if time had passed: the clock of this machine is not ours to set. */
export function letTimePass(panel: Page, on: string): Promise<unknown> {
  return panel.evaluate(
    (day) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('wallet-witness');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('reminders', 'readwrite', { durability: 'strict' });
          const rows = writing.objectStore('reminders');
          rows.getAll().onsuccess = (event) => {
            const all = event.target instanceof IDBRequest ? event.target.result : [];
            for (const row of all) rows.put({ ...row, on: day });
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    on,
  );
}

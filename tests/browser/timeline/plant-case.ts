import type { Page } from 'puppeteer-core';
import type { Case } from '../../../utils/model/case';
import type { Contact } from '../../../utils/model/contact';
import type { EvidenceItem } from '../../../utils/model/evidence';
import type { LetterVersion } from '../../../utils/model/letter-version';
import type { Reading } from '../../../utils/model/reading';

export interface Planted {
  case: Case;
  exhibits: readonly { item: EvidenceItem; reading: Reading }[];
  contacts: readonly Contact[];
  letters: readonly LetterVersion[];
}

/** Puts a case with its evidence, as it was read, straight into the store of a page of the extension whose panel has made it. */
export async function plantCase(page: Page, planted: Planted): Promise<void> {
  const exhibits = planted.exhibits.map(({ item, reading }) => {
    const part = (name: string, label: string, sign: string) => ({
      name,
      label,
      type: 'application/json',
      digest: {
        sha256: sign.repeat(56) + String(item.number).padStart(8, '0'),
        sha512: sign.repeat(128),
        crc32: 0,
        size: 1,
      },
    });
    const parts = [part('capture.json', 'circumstances', 'a'), part('reading.json', 'reading', 'b')];
    return { item: { ...item, parts }, reading };
  });
  await page.evaluate(plant, { ...planted, exhibits });
}

async function plant({
  case: one,
  exhibits,
  contacts,
  letters,
}: Omit<Planted, 'exhibits'> & {
  exhibits: { item: { parts: { digest: { sha256: string } }[] }; reading: Reading }[];
}): Promise<void> {
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

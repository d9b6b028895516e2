import { createCase } from '../../../utils/cases/manage-case';
import { openDatabase } from '../../../utils/db/database';
import { readBack } from '../../../utils/evidence/read-back';
import { sealEvidence } from '../../../utils/evidence/seal-evidence';
import { taken } from '../store/entry';

/** Runs in a page of the extension: a case of so many captures, each with a picture of so many bytes that nothing compresses. */
export async function fill(sizes: readonly number[]): Promise<void> {
  const db = openDatabase();
  const numbers: number[] = [];
  for (const [index, size] of sizes.entries()) {
    const capture = taken(`page ${index + 1}`);
    const content = await noise(size);
    const picture = { name: 'pixels-1.png', label: 'pixels' as const, type: 'image/png', content };
    const { number } = await sealEvidence(db, { ...capture, parts: [picture, ...capture.parts] });
    const { fault } = await readBack(db, number, 'own');
    if (fault !== null) throw new Error(fault);
    numbers.push(number);
  }
  await createCase(db, numbers);
  db.close();
}

async function noise(size: number): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let left = size; left > 0; left -= 1_000_000) {
    const bytes = new Uint8Array(Math.min(left, 1_000_000));
    for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
    pieces.push(new Blob([bytes]));
  }
  return new Blob(pieces, { type: 'image/png' });
}

import { openDatabase } from '../../../utils/db/database';
import { layImport } from '../../../utils/db/lock/waiting-import';
import { saveNote } from '../../../utils/evidence/notes';
import { sealEvidence } from '../../../utils/evidence/seal-evidence';
import { stageHead, stagePart } from '../../../utils/evidence/staged-parts';
import { makeLock } from '../../../utils/lock/store-keys';
import { taken } from './entry';

/**
 * Sets a lock on the invented store, as far as it is set when the browser ends half-way: what was there lies plain, and
 * every table that a lock seals gets something sealed for it. Gives the code that opens it beside the passphrase.
 */
export async function inventLock(passphrase: string): Promise<string> {
  const db = openDatabase();
  const { lock, code } = await makeLock(passphrase, '2026-11-23T08:00:00.000Z');
  await db.lock.add(lock);
  const { circumstances, walletName, reading, ...capture } = taken('上锁之后 · 退款 +12.50');
  const thumbnail = new Blob(['small']);
  await sealEvidence(db, { ...capture, circumstances, walletName, reading, thumbnail });
  await saveNote(db, { evidence: 2, text: '上锁之后写的' });
  const jobId = 'invented-sealed';
  await db.jobs.add({
    id: jobId,
    tabId: 8,
    startedAt: circumstances.startedAt,
    step: 'page',
    evidence: null,
    problem: null,
    waits: true,
  });
  await stageHead(db, { jobId }, { circumstances, walletName });
  const part = { name: 'text.txt', label: 'text', type: 'text/plain' } as const;
  await stagePart(db, { jobId }, { ...part, content: new Blob(['只取到一半']) });
  await layImport(db, {
    id: 'invented-sealed',
    at: circumstances.startedAt,
    imported: {
      kind: 'document',
      fileName: '合同.pdf',
      from: '',
      modifiedAt: null,
      mail: null,
      walletFrom: null,
    },
    walletName,
    reading,
    content: new Blob(['第三条：退款']),
  });
  const rows = await db.followRows.toArray();
  await db.followRows.bulkPut(rows.map((row) => ({ ...row, row: 1, html: '<li>Cake −4.00</li>' })));
  db.close();
  return code;
}

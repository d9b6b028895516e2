import { checkChain } from '../custody/chain';
import type { Database } from '../db/database';
import { deletedAmong } from '../evidence/deleted';
import { readBack } from '../evidence/read-back';
import type { ReadAgain } from '../model/backup';
import { exhibit } from '../model/evidence';
import type { StepWatch } from './make-backup';

const AT_ONCE = 500;

/** Reads every item of the store back and hashes it, and checks the whole chain. */
export async function readAllAgain(db: Database, { report }: Pick<StepWatch, 'report'>): Promise<ReadAgain> {
  const numbers: number[] = await db.evidence.toCollection().primaryKeys();
  const again = { sound: 0, deleted: 0, faults: [] as string[] };
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    const some = numbers.slice(at, at + AT_ONCE);
    const deleted = await deletedAmong(db, some);
    for (const [index, number] of some.entries()) {
      report({ step: 'verify', done: at + index, total: numbers.length });
      if (deleted.has(number)) {
        again.deleted += 1;
        continue;
      }
      const { fault } = await readBack(db, number, 'own');
      if (fault === null) again.sound += 1;
      else again.faults.push(`${exhibit(number)}: ${fault}`);
    }
  }
  const chain = checkChain(await db.custody.orderBy('seq').toArray());
  if (!chain.ok) again.faults.push(`the custody chain breaks at entry ${chain.seq} (${chain.reason})`);
  return again;
}

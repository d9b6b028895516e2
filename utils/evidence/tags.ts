import type { Database } from '../db/database';
import { changedTags, type Tags } from '../model/tags';
import { withoutSecrets } from './without-secrets';

/** Puts tags to exhibits and takes tags from them; secrets in them are covered. Exhibits that are not there are left out. */
export async function changeTags(
  db: Database,
  evidence: readonly number[],
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
): Promise<void> {
  const storable: string[] = [];
  for (const tag of added) storable.push((await withoutSecrets(db, evidence, { tag })).tag);
  await db.transaction('rw', [db.tags, db.evidence], async () => {
    const there = await db.evidence
      .where('number')
      .anyOf([...evidence])
      .primaryKeys();
    const before = await db.tags.bulkGet(there);
    const after = there.map((number, index): Tags => {
      const tags = changedTags(before[index]?.tags ?? [], { added: storable, removed });
      return { evidence: number, tags };
    });
    await db.tags.bulkPut(after.filter(({ tags }) => tags.length > 0));
    await db.tags.bulkDelete(
      after.flatMap(({ evidence: number, tags }) => (tags.length > 0 ? [] : [number])),
    );
  });
}

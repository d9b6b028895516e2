import type { Database } from '../db/database';
import { type EvidenceItem, recordName } from '../model/evidence';
import { type SealedFacts, sealedFacts } from '../model/sealed-facts';
import { fileOf } from './queries';

/** How an item was taken, from its sealed files. Throws when the store lost one of them. */
export async function sealedFactsOf(
  db: Database,
  item: Pick<EvidenceItem, 'number' | 'parts' | 'imported'>,
): Promise<SealedFacts> {
  const jsonOf = async (name: string): Promise<unknown> =>
    JSON.parse(await (await fileOf(db, item, name)).text());
  const list = item.parts.find(({ name, label }) => label === 'rows' && name.endsWith('.json'));
  return sealedFacts(await jsonOf(recordName(item)), list ? await jsonOf(list.name) : null);
}

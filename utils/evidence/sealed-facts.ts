import * as v from 'valibot';
import type { Database } from '../db/database';
import { Circumstances, type EvidenceItem, recordName } from '../model/evidence';
import { FollowedFacts, type SealedFacts } from '../model/sealed-facts';
import { fileOf } from './queries';

type Item = Pick<EvidenceItem, 'number' | 'parts' | 'imported'>;

const Recorded = v.object({ circumstances: v.record(v.string(), v.unknown()) });

/**
 * How an item was taken, from its sealed record and, of a followed list, from its `rows.json`. A fact that is not there or
 * cannot be read is absent, and costs no other. Throws when the store lost one of these files.
 */
export async function sealedFactsOf(db: Database, item: Item): Promise<SealedFacts> {
  const record = v.safeParse(Recorded, await jsonOf(db, item, recordName(item)));
  const list = item.parts.find(({ name, label }) => label === 'rows' && name.endsWith('.json'));
  const followed = list && v.safeParse(FollowedFacts, await jsonOf(db, item, list.name));
  return {
    circumstances: record.success ? readable(record.output.circumstances) : {},
    followed: followed?.success ? followed.output : null,
  };
}

function readable(recorded: Record<string, unknown>): SealedFacts['circumstances'] {
  const facts = Object.entries(Circumstances.entries).flatMap(([name, schema]) => {
    const read = v.safeParse(v.optional<v.GenericSchema>(schema), recorded[name]);
    return read.success && read.output !== undefined ? [[name, read.output]] : [];
  });
  return v.parse(v.partial(Circumstances), Object.fromEntries(facts));
}

async function jsonOf(db: Database, item: Item, name: string): Promise<unknown> {
  return JSON.parse(await (await fileOf(db, item, name)).text());
}

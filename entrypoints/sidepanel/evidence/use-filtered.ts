import { liveQuery } from 'dexie';
import { type Live, useLive } from '../../../components/use-live';
import type { Database } from '../../../utils/db/database';
import { filteredNumbers } from '../../../utils/evidence/filtered';
import type { Case } from '../../../utils/model/case';
import { conditionsOf, type EvidenceFilter } from '../../../utils/model/evidence-filter';
import type { Tags } from '../../../utils/model/tags';

const STILL: Live<number[]> = { subscribe: () => ({ unsubscribe() {} }) };

/** Of all numbers those that meet the filter, the newest first; undefined until the first answer. */
export function useFiltered(
  db: Database,
  all: readonly number[],
  filter: EvidenceFilter,
  inHand: { cases: readonly Case[]; tags: readonly Tags[] },
): readonly number[] | undefined {
  const isSet = conditionsOf(filter) > 0;
  const byCase = filter.inCase !== null || filter.state === 'loose';
  const found = useLive(
    () => (isSet ? liveQuery(() => filteredNumbers(db, filter, inHand)) : STILL),
    [
      filter,
      byCase ? inHand.cases.map(({ number, evidence }) => [number, evidence]) : null,
      filter.tag === null ? null : inHand.tags,
    ],
    'keep',
  );
  return isSet ? found : all;
}

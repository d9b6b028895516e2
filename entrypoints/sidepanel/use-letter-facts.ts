import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { useLive } from '../../components/use-live';
import { contactsOf } from '../../utils/cases/queries';
import type { Database } from '../../utils/db/database';
import type { Case } from '../../utils/model/case';
import { type LetterFacts, overdueOf } from './letter-facts';

/** What a letter is written from beside the case and its exhibits; undefined until all of it is known. */
export function useLetterFacts(db: Database, openCase: Case): LetterFacts | undefined {
  const { number, jurisdiction, issueType, complainedOn, answeredOn } = openCase;
  const contacts = useLive(() => liveQuery(() => contactsOf(db, number)), [number]);
  const [overdue, setOverdue] = useState<{ value: LetterFacts['overdue'] } | { failed: unknown }>();
  useEffect(() => {
    let wanted = true;
    overdueOf(openCase, new Date()).then(
      (value) => wanted && setOverdue({ value }),
      (failed: unknown) => wanted && setOverdue({ failed }),
    );
    return () => {
      wanted = false;
    };
  }, [number, jurisdiction, issueType, complainedOn, answeredOn]);
  if (overdue === undefined || contacts === undefined) return undefined;
  if ('failed' in overdue) throw overdue.failed;
  return { contacts, overdue: overdue.value };
}

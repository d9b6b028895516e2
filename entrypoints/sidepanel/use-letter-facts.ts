import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { useLive } from '../../components/use-live';
import { contactsOf } from '../../utils/cases/queries';
import type { Database } from '../../utils/db/database';
import type { Case } from '../../utils/model/case';
import type { Exhibit } from './exhibits';
import { type LetterFacts, letterFactsOf } from './letter-facts';

/** What a letter is written from beside the case and its exhibits; undefined until all of it is known. */
export function useLetterFacts(
  db: Database,
  openCase: Case,
  exhibits: readonly Exhibit[] | undefined,
): LetterFacts | undefined {
  const { number, jurisdiction, issueType, complainedOn, answeredOn, findings } = openCase;
  const contacts = useLive(() => liveQuery(() => contactsOf(db, number)), [number], 'keep');
  const [known, setKnown] = useState<{ facts: LetterFacts } | { failed: unknown }>();
  useEffect(() => {
    if (contacts === undefined || exhibits === undefined) return;
    let wanted = true;
    letterFactsOf(openCase, exhibits, contacts, new Date()).then(
      (facts) => wanted && setKnown({ facts }),
      (failed: unknown) => wanted && setKnown({ failed }),
    );
    return () => {
      wanted = false;
    };
  }, [number, jurisdiction, issueType, complainedOn, answeredOn, findings, contacts, exhibits]);
  if (known === undefined) return undefined;
  if ('failed' in known) throw known.failed;
  return known.facts;
}

import { liveQuery } from 'dexie';
import { useLive } from '../../components/use-live';
import { contactsOf } from '../../utils/cases/queries';
import type { Database } from '../../utils/db/database';
import { caseStatus } from '../../utils/findings/case-status';
import type { Case } from '../../utils/model/case';
import type { CaseStatus } from '../../utils/model/case-status';

/** Where the open case stands; null while there is none or its log is loaded. */
export function useStatus(db: Database, openCase: Case | undefined): CaseStatus | null {
  const number = openCase?.number ?? null;
  const contacts = useLive(() => liveQuery(() => (number === null ? [] : contactsOf(db, number))), [number]);
  if (openCase === undefined || contacts === undefined) return null;
  return caseStatus(openCase, contacts, today());
}

/** The day that it is here; the calendars of the rules are not loaded for it. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

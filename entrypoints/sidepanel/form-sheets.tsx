import type { Database } from '../../utils/db/database';
import type { Case } from '../../utils/model/case';
import type { Place } from '../../utils/platform/panel-place';
import type { Exhibit } from './exhibits';
import { later } from './later';

interface Input {
  db: Database;
  openCase: Case;
  exhibits: readonly Exhibit[];
  place: Place;
}

/** Fourteen forms and their words are loaded only where a text goes to a desk that has a form. */
const CaseSheets = later(async () => (await import('./case-sheets')).CaseSheets);

/** The forms of the desks that a letter goes to; support and legal aid have none. */
export function FormSheets({ db, openCase, exhibits, place: { channel } }: Input) {
  if (channel !== 'formal' && channel !== 'regulator') return null;
  return (
    <CaseSheets
      db={db}
      openCase={openCase}
      exhibits={exhibits}
      to={channel === 'formal' ? 'provider' : 'authority'}
    />
  );
}

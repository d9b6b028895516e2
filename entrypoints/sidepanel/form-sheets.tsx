import type { Case } from '../../utils/model/case';
import type { Place } from '../../utils/platform/panel-place';
import type { Exhibit } from './exhibits';
import { later } from './later';
import type { LetterFacts } from './letter-facts';

interface Input {
  openCase: Case;
  exhibits: readonly Exhibit[];
  facts: LetterFacts;
  place: Place;
}

/** Fourteen forms and their words are loaded only where a text goes to a desk that has a form. */
const CaseSheets = later(async () => (await import('./case-sheets')).CaseSheets);

/** The forms of the desks that a letter goes to; support and legal aid have none. */
export function FormSheets({ openCase, exhibits, facts, place: { channel } }: Input) {
  if (channel !== 'formal' && channel !== 'regulator') return null;
  return (
    <CaseSheets
      openCase={openCase}
      exhibits={exhibits}
      facts={facts}
      to={channel === 'formal' ? 'provider' : 'authority'}
    />
  );
}

import type { Form } from '../../../../utils/complaint/sheets/form';
import type { SheetInput } from '../../../../utils/complaint/sheets/sheet-facts';
import type { Case } from '../../../../utils/model/case';
import type { Contact } from '../../../../utils/model/contact';
import { GOLDEN } from '../golden-cases';

/** What a person who has come as far as a formal complaint has written down; invented. */
const FOLLOWED: Partial<Case> = {
  happenedOn: '2026-11-03',
  contactedOn: '2026-11-04',
  complainedOn: '2026-11-05',
  providerReference: 'TK-20417',
};

export const CONTACT: Contact = {
  id: 'c1',
  caseNumber: 1,
  way: 'phone',
  by: 'me',
  on: '2026-11-04',
  at: '10:20',
  withWhom: 'Desk 7',
  reference: 'TK-20400',
  said: 'They will look into it within three days.',
  promisedBy: null,
  answer: 'person',
  evidence: [],
};

/** The golden cases of the letters, each matter once, as they are and as they are after a formal complaint. */
export function casesFor(form: Form): [name: string, input: SheetInput][] {
  return Object.entries(GOLDEN)
    .filter(
      ([, { case: subject, language }]) =>
        language === form.language &&
        (form.issues === 'all' || (subject.issueType !== null && form.issues.includes(subject.issueType))),
    )
    .flatMap(([name, input]): [string, SheetInput][] => [
      [name, input],
      [`${name}, followed up`, { ...input, case: { ...input.case, ...FOLLOWED }, contacts: [CONTACT] }],
    ]);
}

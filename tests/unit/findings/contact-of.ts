import type { Contact } from '../../../utils/model/contact';

/** An entry of a log, plain where nothing else is said. */
export function contactOf(fields: Partial<Contact> = {}): Contact {
  return {
    id: 'one',
    caseNumber: 1,
    way: 'phone',
    by: 'me',
    on: '2026-11-04',
    at: null,
    withWhom: '',
    reference: '',
    said: '',
    promisedBy: null,
    answer: 'none',
    evidence: [],
    ...fields,
  };
}

import type { MessageKey } from '../../utils/i18n/translate';
import type { Contact, ContactWay, ProposedContact } from '../../utils/model/contact';

export const WAY_WORDS: Record<ContactWay, MessageKey> = {
  app: 'wayApp',
  chat: 'wayChat',
  phone: 'wayPhone',
  email: 'wayEmail',
  form: 'wayForm',
  letter: 'wayLetter',
  social: 'waySocial',
  in_person: 'wayInPerson',
};

export const BY_WORDS: Record<Contact['by'], MessageKey> = { me: 'contactByMe', them: 'contactByThem' };

export const ANSWER_WORDS: Record<Contact['answer'], MessageKey> = {
  none: 'answerNone',
  automatic: 'answerAutomatic',
  person: 'answerPerson',
};

/** What is asked where an exhibit does not say it. */
export const CHECK_WORDS: Record<ProposedContact['check'][number], MessageKey> = {
  by: 'contactCheckBy',
  on: 'contactCheckOn',
  answer: 'contactCheckAnswer',
};

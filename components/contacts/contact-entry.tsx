import type { Contact } from '../../utils/model/contact';
import { exhibit } from '../../utils/model/evidence';
import { shownDay } from '../shared/shown-day';
import { useWords } from '../words';
import { ANSWER_WORDS, BY_WORDS, WAY_WORDS } from './contact-words';

/** A date of the case that an entry of the log can be. */
export type ContactMark = 'complainedOn' | 'answeredOn';

/** One entry of the contact log. */
export function ContactEntry(props: {
  contact: Contact;
  today: string;
  /** Which day of the case this entry could be, and is not yet. */
  mark: ContactMark | null;
  busy: boolean;
  onMark: (mark: ContactMark) => void;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const { t, language } = useWords();
  const { contact, mark } = props;
  const head = [shownDay(contact.on, language), contact.at, t(WAY_WORDS[contact.way])];
  const facts = [
    contact.withWhom && t('contactWith', contact.withWhom),
    contact.reference && t('contactTicket', contact.reference),
    contact.evidence.map(exhibit).join(t('listComma')),
  ];
  return (
    <li class="contact-entry" data-testid="contact-entry" data-contact={contact.id} data-by={contact.by}>
      <p class="contact-head">{head.filter(Boolean).join(' · ')}</p>
      <p class="quiet">{[t(BY_WORDS[contact.by]), t(ANSWER_WORDS[contact.answer])].join(' · ')}</p>
      {contact.said === '' ? null : (
        <p class="contact-said" dir="auto">
          {contact.said}
        </p>
      )}
      {facts.some(Boolean) ? <p class="quiet">{facts.filter(Boolean).join(' · ')}</p> : null}
      {contact.promisedBy === null ? null : (
        <p class="quiet">{t('contactPromised', shownDay(contact.promisedBy, language))}</p>
      )}
      <div class="contact-actions">
        {mark === null ? null : (
          <button
            type="button"
            class="link-button"
            data-testid={`mark-${mark}`}
            onClick={() => props.onMark(mark)}
          >
            {t(mark === 'complainedOn' ? 'contactIsComplaint' : 'contactIsAnswer')}
          </button>
        )}
        <button type="button" class="link-button" data-testid="edit-contact" onClick={props.onEdit}>
          {t('contactEdit')}
        </button>
        <button
          type="button"
          class="link-button"
          data-testid="delete-contact"
          aria-disabled={props.busy}
          onClick={props.onDelete}
        >
          {t('contactDelete')}
        </button>
      </div>
    </li>
  );
}

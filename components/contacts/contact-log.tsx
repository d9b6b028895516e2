import type { ComponentChildren } from 'preact';
import type { Contact } from '../../utils/model/contact';
import { Notice } from '../shared/notice';
import { shownDay } from '../shared/shown-day';
import { Undo } from '../shared/undo';
import { useWords } from '../words';
import { ContactEntry, type ContactMark } from './contact-entry';
import './contact-log.css';

/** Every call, chat, mail and letter of a case, the newest first. */
export function ContactLog(props: {
  /** Oldest first. */
  contacts: readonly Contact[];
  today: string;
  busy: boolean;
  failed: boolean;
  /** The entry that was deleted last; it can be put back. */
  deleted: Contact | null;
  /** The first contact's day, while the case does not have it. */
  firstContact: string | null;
  silence: ComponentChildren;
  offers: ComponentChildren;
  /** The form in the place of the button, and of the entry that it changes. */
  form: { of: string; shown: ComponentChildren } | null;
  markOf: (contact: Contact) => ContactMark | null;
  onAdd: () => void;
  onEdit: (contact: Contact) => void;
  onDelete: (contact: Contact) => void;
  onUndo: () => void;
  onFirst: (day: string) => void;
  onMark: (mark: ContactMark, contact: Contact) => void;
}) {
  const { t, language } = useWords();
  const { form, deleted, firstContact } = props;
  const known = props.contacts.some(({ id }) => id === form?.of);
  return (
    <section class="contact-log" data-testid="contact-log" aria-labelledby="contact-log-title">
      <h2 id="contact-log-title">{t('contactLogTitle')}</h2>
      {props.contacts.length === 0 ? <p class="quiet">{t('contactLogEmpty')}</p> : null}
      {props.failed ? (
        <Notice tone="care" alert>
          {t('actionFailed')}
        </Notice>
      ) : null}
      {props.silence}
      {firstContact === null ? null : (
        <button
          type="button"
          class="button button-small"
          data-testid="set-contactedOn"
          onClick={() => props.onFirst(firstContact)}
        >
          {t('contactSetFirst', shownDay(firstContact, language))}
        </button>
      )}
      {props.offers}
      {form !== null && !known ? form.shown : null}
      {form === null ? (
        <button type="button" class="button" data-testid="add-contact" onClick={props.onAdd}>
          {t('contactAdd')}
        </button>
      ) : null}
      {deleted === null ? null : (
        <Undo said={t('contactDeleted')} testid="undo-delete" onUndo={props.onUndo} />
      )}
      <ol>
        {[...props.contacts]
          .reverse()
          .map((contact) =>
            contact.id === form?.of ? (
              <li key={contact.id}>{form.shown}</li>
            ) : (
              <ContactEntry
                key={contact.id}
                contact={contact}
                today={props.today}
                busy={props.busy}
                mark={props.markOf(contact)}
                onMark={(mark) => props.onMark(mark, contact)}
                onEdit={() => props.onEdit(contact)}
                onDelete={() => props.onDelete(contact)}
              />
            ),
          )}
      </ol>
    </section>
  );
}

import type { Contact } from '../model/contact';
import { citeNumbers } from './citation';
import type { Told } from './earlier-texts';
import type { Matter } from './matter';
import { isoText } from './moment-text';
import { ending, oneLine } from './plain';
import type { Addressee } from './texts/words';

/** A text names the last contacts: for the provider, who has its own records, fewer than for others. */
const CONTACTS: Record<Addressee, number> = { provider: 3, third: 12 };

/** The contact log, one sentence each, oldest first; what was left out is said. */
export function contactTexts(matter: Matter, to: Addressee): string[] {
  return toldContacts(matter, to).map(({ text }) => text);
}

export function toldContacts({ contacts, exhibits, pen }: Matter, to: Addressee): Told[] {
  const { words } = pen;
  const ordered = [...contacts].sort((a, b) => momentOf(a).localeCompare(momentOf(b)));
  const left = ordered.length - CONTACTS[to];
  const field = (text: string, limit: number) => pen.mask(ending(oneLine(text, limit)));
  return [
    ...(left > 0 ? [{ text: words.moreContacts(left), supported: false }] : []),
    ...ordered.slice(-CONTACTS[to]).map((contact) => {
      const cite = citeNumbers(contact.evidence, exhibits, pen);
      const when = isoText(momentOf(contact), pen.language) ?? contact.on;
      const promisedBy = contact.promisedBy === null ? null : isoText(contact.promisedBy, pen.language);
      const text = words.contact(to, {
        when,
        by: contact.by,
        way: contact.way,
        withWhom: field(contact.withWhom, 60),
        reference: field(contact.reference, 60),
        said: field(contact.said, 240),
        promisedBy,
        answer: contact.answer,
        cite,
      });
      return { text, supported: cite !== '' };
    }),
  ];
}

function momentOf({ on, at }: Contact): string {
  return at === null ? on : `${on}T${at}`;
}

import { liveQuery } from 'dexie';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import type { ContactMark } from '../../components/contacts/contact-entry';
import { ContactForm } from '../../components/contacts/contact-form';
import { ContactLog } from '../../components/contacts/contact-log';
import { ContactOffers } from '../../components/contacts/contact-offers';
import { SilenceView } from '../../components/contacts/silence-view';
import { useAction } from '../../components/use-action';
import { useLive } from '../../components/use-live';
import { contactsOf } from '../../utils/cases/queries';
import { evidenceByNumber, readingOf } from '../../utils/evidence/queries';
import { contactFrom } from '../../utils/findings/contact-from';
import { brokenPromises, inLogOrder, silenceOf } from '../../utils/findings/silence';
import { silenceSteps } from '../../utils/findings/silence-steps';
import { send } from '../../utils/messaging/send';
import type { Case, CaseFields } from '../../utils/model/case';
import {
  type Contact,
  type ContactDraft,
  ContactFields,
  type ProposedContact,
} from '../../utils/model/contact';
import { dayIn } from '../../utils/redress/clock';
import type { TabProps } from './tab-props';

interface Editing {
  id: string;
  start: ContactDraft;
  check: ProposedContact['check'];
}

/** The contact log of the open case. `fields` are the case's as they are typed. */
export function Contacts(
  props: Pick<TabProps, 'db' | 'go'> & {
    openCase: Case;
    fields: CaseFields;
    onChange: (changes: Partial<CaseFields>) => void;
  },
) {
  const { db, openCase, fields, onChange } = props;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [deleted, setDeleted] = useState<Contact | null>(null);
  const action = useAction();
  const today = dayIn(null, new Date());
  const stored =
    useLive(() => liveQuery(() => contactsOf(db, openCase.number)), [openCase.number], 'keep') ?? [];
  const items =
    useLive(() => liveQuery(() => evidenceByNumber(db, openCase.evidence)), [openCase.evidence], 'keep') ??
    [];
  const contacts = inLogOrder(stored);
  const silence = silenceOf(contacts, today);
  const named = new Set(contacts.flatMap(({ evidence }) => evidence));
  const offered = items.filter(
    (item) => !named.has(item.number) && (item.imported?.mail || item.counts.messages > 0),
  );

  const keep = (id: string, entry: ContactFields) =>
    action.run(async () => {
      await send('save-contact', { ...entry, id, caseNumber: openCase.number });
      setEditing(null);
      setDeleted(null);
    });
  const addFrom = (number: number) =>
    action.run(async () => {
      const item = items.find((one) => one.number === number);
      if (!item) return;
      const proposed = contactFrom(
        { item, reading: await readingOf(db, item) },
        { account: fields.account, dayOf: (instant) => dayIn(null, new Date(instant)) },
      );
      if (proposed === null) return;
      const whole = v.safeParse(ContactFields, proposed.fields);
      const id = crypto.randomUUID();
      if (proposed.check.length === 0 && whole.success)
        await send('save-contact', { ...whole.output, id, caseNumber: openCase.number });
      else setEditing({ id, start: proposed.fields, check: proposed.check });
    });

  const first = contacts.find(({ by }) => by === 'me')?.on ?? null;
  const markOf = ({ by, answer }: Contact): ContactMark | null => {
    if (by === 'me') return fields.complainedOn ? null : 'complainedOn';
    return answer !== 'automatic' && !fields.answeredOn ? 'answeredOn' : null;
  };
  return (
    <ContactLog
      contacts={contacts}
      today={today}
      busy={action.busy}
      failed={action.failed}
      deleted={deleted}
      firstContact={fields.contactedOn ? null : first}
      markOf={markOf}
      onFirst={(contactedOn) => onChange({ contactedOn })}
      onMark={(mark, { on }) => onChange({ [mark]: on })}
      onAdd={() => setEditing({ id: crypto.randomUUID(), start: blank(today), check: [] })}
      onEdit={({ id, caseNumber, ...start }) => setEditing({ id, start, check: [] })}
      onDelete={(contact) =>
        action.run(async () => {
          await send('delete-contact', { id: contact.id });
          setDeleted(contact);
        })
      }
      onUndo={() =>
        deleted &&
        action.run(async () => {
          await send('save-contact', deleted);
          setDeleted(null);
        })
      }
      silence={
        <SilenceView
          silence={silence}
          broken={brokenPromises(contacts, today)}
          steps={silenceSteps(contacts, silence?.days ?? 0, fields.complainedOn ?? null)}
          onComplain={() => props.go({ tab: 'complaint', channel: 'formal' })}
        />
      }
      offers={
        <ContactOffers
          offers={offered.map(({ number, imported, title }) => ({
            number,
            kind: imported?.mail ? 'mail' : 'chat',
            title: imported?.mail?.subject ?? title,
          }))}
          busy={action.busy}
          onAdd={addFrom}
        />
      }
      form={
        editing && {
          of: editing.id,
          shown: (
            <ContactForm
              key={editing.id}
              start={editing.start}
              check={editing.check}
              exhibits={openCase.evidence}
              today={today}
              busy={action.busy}
              onSave={(entry) => keep(editing.id, entry)}
              onCancel={() => setEditing(null)}
            />
          ),
        }
      }
    />
  );
}

function blank(today: string): ContactDraft {
  return {
    way: null,
    by: 'me',
    on: today,
    at: null,
    withWhom: '',
    reference: '',
    said: '',
    promisedBy: null,
    answer: null,
    evidence: [],
  };
}

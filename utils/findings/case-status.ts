import type { Case } from '../model/case';
import type { CaseStatus } from '../model/case-status';
import type { Contact } from '../model/contact';
import { silenceOf } from './silence';

/** What was sent, what was answered, and what comes next. */
export function caseStatus(subject: Case, contacts: readonly Contact[], today: string): CaseStatus {
  const { answeredOn, complainedOn, contactedOn } = subject;
  const outcome = subject.outcome ?? null;
  return {
    done: lastOf(subject),
    silentDays:
      answeredOn || !(complainedOn || contactedOn || contacts.length > 0)
        ? null
        : (silenceOf(contacts, today)?.days ?? null),
    outcome,
    next: outcome === null ? nextChannel(subject) : null,
  };
}

function lastOf({ answeredOn, complainedOn, contactedOn }: Case): CaseStatus['done'] {
  if (answeredOn) return { is: 'answered', on: answeredOn };
  if (complainedOn) return { is: 'complained', on: complainedOn };
  return contactedOn ? { is: 'contacted', on: contactedOn } : null;
}

/** Each text follows from the one before: support, the company, whoever watches over it, then somebody to advise. */
function nextChannel({ contactedOn, complainedOn, answeredOn, heldElsewhere }: Case): CaseStatus['next'] {
  if (heldElsewhere) return 'legal_aid';
  if (complainedOn || answeredOn) return 'regulator';
  return contactedOn ? 'formal' : 'support';
}

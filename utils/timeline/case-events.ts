import type { FailureFact, Source, TransactionFact } from '../complaint/facts';
import { type Exhibit, factsOf } from '../complaint/facts';
import type { Case } from '../model/case';
import type { Contact } from '../model/contact';
import { exhibit } from '../model/evidence';
import { CaseDate } from '../model/jurisdiction';
import type { LetterVersion } from '../model/letter-version';
import type { TimelineEvent } from '../model/timeline';
import { deviceTime, wallTime } from './wall-time';

export interface CaseRecords {
  case: Case;
  exhibits: readonly Exhibit[];
  contacts: readonly Contact[];
  letters: readonly (LetterVersion & { id: number })[];
}

/**
 * Everything that happened in a case, from the facts that its letters are written from, its log, its days and its letters:
 * what has a certain date in its order, and the rest. Of a day, what has no time comes first.
 */
export function caseEvents(records: CaseRecords): { dated: TimelineEvent[]; undated: TimelineEvent[] } {
  const facts = factsOf(records.exhibits);
  const all = [
    ...[...facts.dated, ...facts.undated].map(ofTransaction),
    ...facts.failures.map(ofFailure),
    ...records.contacts.map(ofContact),
    ...CaseDate.options.flatMap((date) => ofCaseDay(date, records.case[date])),
    ...records.letters.filter(({ why }) => why !== 'replaced').map(ofLetter),
  ];
  return {
    dated: all.filter(({ at }) => at !== null).sort((a, b) => compare(a.at ?? '', b.at ?? '')),
    undated: all.filter(({ at }) => at === null),
  };
}

function ofTransaction(fact: TransactionFact): TimelineEvent {
  const { occurredAt } = fact.transaction;
  const shown = occurredAt.value === null ? null : wallTime(occurredAt.value);
  const at = occurredAt.precision === 'day' ? (shown?.slice(0, 10) ?? null) : shown;
  const { raw, value } = fact.statuses.at(-1) ?? fact.transaction.status;
  return {
    id: placeId(fact),
    lane: 'transactions',
    ...told(at),
    zone: occurredAt.zone ?? (occurredAt.value?.endsWith('Z') ? 'UTC' : null),
    exhibits: exhibitsOf(fact),
    what: { is: 'transaction', transaction: { ...fact.transaction, status: { raw, value } } },
  };
}

function ofFailure(fact: FailureFact): TimelineEvent {
  const { failure, capturedAt } = fact;
  return {
    id: placeId(fact),
    lane: 'failures',
    ...shownByClock(failure.seenAt ?? capturedAt),
    exhibits: exhibitsOf(fact),
    what: { is: 'failure', failure, seen: failure.seenAt === null ? 'captured' : 'came' },
  };
}

function ofContact(contact: Contact): TimelineEvent {
  return {
    id: `contact ${contact.id}`,
    lane: 'contacts',
    ...told(wallTime(contact.at === null ? contact.on : `${contact.on}T${contact.at}`)),
    zone: null,
    exhibits: contact.evidence.map(exhibit),
    what: { is: 'contact', contact },
  };
}

function ofCaseDay(date: CaseDate, day: string | null | undefined): TimelineEvent[] {
  if (!day) return [];
  const what = { is: 'case_day', date } as const;
  return [{ id: date, lane: 'steps', ...told(wallTime(day)), zone: null, exhibits: [], what }];
}

function ofLetter({ id, at, channel, language, why }: LetterVersion & { id: number }): TimelineEvent {
  return {
    id: `letter ${id}`,
    lane: 'steps',
    ...shownByClock(at),
    exhibits: [],
    what: { is: 'letter', version: { channel, language, why } },
  };
}

function told(at: string | null): Pick<TimelineEvent, 'at' | 'known' | 'instant'> {
  return { at, known: at === null || at.length === 10 ? 'day' : 'told', instant: null };
}

function shownByClock(instant: string): Pick<TimelineEvent, 'at' | 'known' | 'instant' | 'zone'> {
  const at = deviceTime(instant);
  return { at, known: 'instant', zone: null, instant: at === null ? null : instant };
}

function placeId({ kind, exhibit: label, row }: Source): string {
  return `${kind} ${label} ${row}`;
}

function exhibitsOf(fact: Source & { also: Source[] }): string[] {
  return [...new Set([fact, ...fact.also].map((source) => source.exhibit))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

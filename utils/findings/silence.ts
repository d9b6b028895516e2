import type { Contact } from '../model/contact';
import type { Silence } from '../model/silence';

/**
 * How long nobody has answered. A machine's receipt is no answer; a person's answer ends a silence, and so does
 * whatever the provider wrote that nobody calls automatic. Where two entries of a day have no order, the answer is
 * taken to be the later one, and entries after `today` are left out: the log never claims more silence than there is.
 */
export function silenceOf(contacts: readonly Contact[], today: string): Silence | null {
  const { since, answered } = sinceAnswer(contacts, today);
  const attempts = since.filter(({ by }) => by === 'me');
  const [first] = attempts;
  if (!first) return null;
  return {
    since: first.on,
    days: daysBetween(first.on, today),
    attempts: attempts.length,
    ways: distinct(attempts.map(({ way }) => way)),
    references: distinct(since.map(({ reference }) => reference.trim()).filter(Boolean)),
    automatic: since.some(({ answer }) => answer === 'automatic'),
    broken: brokenIn([...answered, ...since], today),
    evidence: distinct(since.flatMap(({ evidence }) => evidence)),
  };
}

/** Promises that no person has come back on since they were made, and whose day has passed; also without a silence. */
export function brokenPromises(contacts: readonly Contact[], today: string): Silence['broken'] {
  const { since, answered } = sinceAnswer(contacts, today);
  return brokenIn([...answered, ...since], today);
}

/** Whole calendar days from one day to another. */
function daysBetween(from: string, to: string): number {
  return Math.max(
    0,
    Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000),
  );
}

/** The entries in their order from the first to the last; of one day, those without a time before or after the others. */
export function inLogOrder(contacts: readonly Contact[]): Contact[] {
  const key = (one: Contact) =>
    `${one.on} ${one.at ?? (isAnswer(one) ? '24:00' : '00:00')} ${isAnswer(one) ? 1 : 0} ${one.id}`;
  return [...contacts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function isAnswer({ by, answer }: Contact): boolean {
  return answer === 'person' || (by === 'them' && answer !== 'automatic');
}

/** The last answer of a person, if there was one, and what came after it. */
function sinceAnswer(contacts: readonly Contact[], today: string): { answered: Contact[]; since: Contact[] } {
  const past = inLogOrder(contacts).filter(({ on }) => on <= today);
  const last = past.findLastIndex(isAnswer);
  return { answered: past.slice(Math.max(0, last), last + 1), since: past.slice(last + 1) };
}

function brokenIn(entries: readonly Contact[], today: string): Silence['broken'] {
  return entries.flatMap(({ on, promisedBy, said, evidence }) =>
    promisedBy !== null && promisedBy < today ? [{ on, promisedBy, said, evidence }] : [],
  );
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

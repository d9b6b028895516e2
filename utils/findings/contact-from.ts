import * as v from 'valibot';
import type { ProposedContact } from '../model/contact';
import type { EvidenceItem } from '../model/evidence';
import type { MailHead } from '../model/imported';
import { Day } from '../model/jurisdiction';
import type { ChatMessage, Reading } from '../model/reading';

/** What the log quotes of a conversation; all of it is in the exhibit. */
const QUOTED = 400;

interface Shown {
  item: Pick<EvidenceItem, 'number' | 'capturedAt' | 'imported'>;
  reading: Pick<Reading, 'messages'>;
}

interface Device {
  /** The person's own account at the provider, by which mails of theirs are known. */
  account: string;
  /** The day of an instant where the person is. */
  dayOf(instant: string): string;
}

/** An entry of the contact log out of a captured chat or an imported mail; null for an exhibit that is neither. */
export function contactFrom({ item, reading }: Shown, device: Device): ProposedContact | null {
  const mail = item.imported?.mail;
  if (mail) return fromMail(item.number, mail, device);
  return reading.messages.length > 0 ? fromChat(item, reading.messages, device) : null;
}

function fromChat(item: Shown['item'], messages: readonly ChatMessage[], { dayOf }: Device): ProposedContact {
  const mine = messages.findLastIndex(({ from }) => from === 'me');
  const after = messages.slice(mine + 1).map(({ from }) => from);
  const answer = answerIn(after);
  const day = writtenDay((messages[mine] ?? messages.at(-1))?.at ?? '');
  const agent = messages.findLast(({ from, name }) => from === 'agent' && name !== null);
  const told = messages[mine] ?? messages.at(-1);
  return {
    fields: {
      way: 'chat',
      by: mine === -1 ? 'them' : 'me',
      // Without a day of its own the chat took place on that of its capture or before.
      on: day ?? dayOf(item.capturedAt),
      at: null,
      withWhom: agent?.name ?? '',
      reference: '',
      said: (told?.text ?? '').slice(0, QUOTED),
      promisedBy: null,
      answer,
      evidence: [item.number],
    },
    check: [...(day === null ? (['on'] as const) : []), ...(answer === null ? (['answer'] as const) : [])],
  };
}

/** Null once somebody wrote of whom the page does not say who they are: then the person has to say it. */
function answerIn(after: readonly ChatMessage['from'][]): 'none' | 'automatic' | 'person' | null {
  if (after.includes('agent')) return 'person';
  if (after.includes('unknown')) return null;
  return after.length > 0 ? 'automatic' : 'none';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = `(${MONTHS.join('|')})[a-z]*\\.?`;
const NUMBERS = /(?<year>\d{4})[-/.年]\s?(?<month>\d{1,2})[-/.月]\s?(?<day>\d{1,2})/;
const DAY_FIRST = new RegExp(`(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<name>${NAMED}),? (?<year>\\d{4})`, 'i');
const NAME_FIRST = new RegExp(`(?<name>${NAMED}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`, 'i');

/** A year, month and day that can be read in one way only. */
function writtenDay(text: string): string | null {
  const groups = (NUMBERS.exec(text) ?? DAY_FIRST.exec(text) ?? NAME_FIRST.exec(text))?.groups;
  if (!groups) return null;
  const name = groups['name']?.slice(0, 3).toLowerCase();
  const month = name === undefined ? groups['month'] : String(MONTHS.indexOf(name) + 1);
  const found = `${groups['year']}-${month?.padStart(2, '0')}-${groups['day']?.padStart(2, '0')}`;
  return v.is(Day, found) ? found : null;
}

/** Subjects that only machines write (RFC 3834 asks for `Auto:`; the others are what help desks send). */
const MACHINE =
  /^(?:re: |回复[:：]\s*)?(?:auto(?:matic)?[ -]?(?:reply|response)|auto:|out of office|自动回复|自動回覆|系统回复)/i;

function fromMail(number: number, mail: MailHead, { account, dayOf }: Device): ProposedContact {
  const by = senderOf(mail, account);
  const sent = mail.date === null ? Number.NaN : Date.parse(mail.date.replace(/\([^)]*\)/g, ''));
  const on = Number.isNaN(sent) ? null : dayOf(new Date(sent).toISOString());
  const machine = MACHINE.test(mail.subject ?? '');
  const answer = by === 'me' ? 'none' : machine ? 'automatic' : null;
  return {
    fields: {
      way: 'email',
      by,
      on,
      at: null,
      withWhom: (by === 'me' ? mail.to : mail.from) ?? '',
      reference: '',
      said: (mail.subject ?? '').slice(0, QUOTED),
      promisedBy: null,
      answer,
      evidence: [number],
    },
    check: [
      ...(by === null ? (['by'] as const) : []),
      ...(on === null ? (['on'] as const) : []),
      ...(answer === null ? (['answer'] as const) : []),
    ],
  };
}

/** Told by the person's own address alone: anybody else in the mail may be on either side. */
function senderOf({ from, to }: MailHead, account: string): 'me' | 'them' | null {
  const own = account.trim().toLowerCase();
  if (!own.includes('@')) return null;
  const names = (field: string | null) => (field ?? '').toLowerCase().match(ADDRESS)?.includes(own) ?? false;
  if (names(from)) return 'me';
  return names(to) ? 'them' : null;
}

/** Addresses whole: `lin@example.com` is not in `wei.lin@example.com`. */
const ADDRESS = /[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+/g;

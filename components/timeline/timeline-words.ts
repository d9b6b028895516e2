import type { MessageKey } from '../../utils/i18n/translate';
import { exhibit } from '../../utils/model/evidence';
import type { LetterVersion } from '../../utils/model/letter-version';
import type {
  ClockSureness,
  TimelineClock,
  TimelineEvent,
  TimelineLane,
  TimelineMark,
} from '../../utils/model/timeline';
import { CHANNELS } from '../complaint/letter-words';
import { BY_WORDS, WAY_WORDS } from '../contacts/contact-words';
import { amountWords } from '../evidence/amount-words';
import { STATUSES } from '../evidence/value-words';
import { inTime, shortTime } from '../format';
import { DATE_WORDS, dueWords } from '../redress/redress-words';
import { shownDay } from '../shared/shown-day';
import type { Words } from '../words';

export const LANE_WORDS: Record<TimelineLane, MessageKey> = {
  transactions: 'transactionsTitle',
  failures: 'failuresTitle',
  contacts: 'timelineContacts',
  steps: 'timelineSteps',
};

export const SURE_WORDS: Record<ClockSureness, MessageKey> = {
  counted: 'timelineCounted',
  about: 'timelineAbout',
  promise: 'timelinePromise',
  unverified: 'timelineUnverified',
};

const LETTER_WORDS: Record<LetterVersion['why'], MessageKey> = {
  copied: 'timelineLetterCopied',
  saved: 'timelineLetterSaved',
  exported: 'timelineLetterExported',
  replaced: 'timelineLetterSaved',
};

/** What a page or a person writes may be of any length; a name is not. */
const LONGEST = 160;

/** When it was, as it is known: of a clock of this device the time here, else as it was shown, with the zone if one was. */
export function whenWords({ at, instant, zone, what }: TimelineEvent, { t, language }: Words): string {
  if (instant !== null) return shortTime(instant, language);
  if (at === null)
    return what.is === 'transaction' && what.transaction.occurredAt.raw.trim() !== ''
      ? t('timeOpen', short(what.transaction.occurredAt.raw))
      : t('timelineNoDate');
  return [shownDay(at.slice(0, 10), language), at.slice(11), zone && short(zone)].filter(Boolean).join(' ');
}

/** What it was, in one line. */
export function whatWords({ what }: TimelineEvent, { t }: Words): string {
  switch (what.is) {
    case 'transaction': {
      const { amount, counterparty, description, status } = what.transaction;
      const said = status.value === 'unknown' ? status.raw : t(STATUSES[status.value]);
      const party = counterparty?.value || description || t('payeeOpen');
      return joined([short(party), amountWords(amount, t), short(said)]);
    }
    case 'failure':
      return short([what.failure.title, what.failure.text].filter(Boolean).join(' '));
    case 'contact': {
      const { by, way, withWhom, said } = what.contact;
      return joined([t(BY_WORDS[by]), t(WAY_WORDS[way]), short(withWhom), short(said)]);
    }
    case 'case_day':
      return t(DATE_WORDS[what.date]);
    case 'letter':
      return t(LETTER_WORDS[what.version.why], t(CHANNELS[what.version.channel]));
  }
}

/** A mark by its name: what it is and when, or how many from when to when. */
export function markWords({ events }: TimelineMark, words: Words): string {
  const { t, language } = words;
  const [first] = events;
  const lane = t(LANE_WORDS[first.lane]);
  if (events.length === 1) return t('timelineMark', lane, whenWords(first, words), whatWords(first, words));
  const days = events.map(({ at }) => at?.slice(0, 10) ?? '').sort();
  return t(
    'timelineMarks',
    lane,
    events.length,
    shownDay(days[0] ?? '', language),
    shownDay(days.at(-1) ?? '', language),
  );
}

/** Until when a period runs, no surer than it is. */
export function untilWords({ of, sure }: TimelineClock, { t, language }: Words): string {
  return of.is === 'contact'
    ? t('contactPromised', shownDay(of.contact.promisedBy ?? of.contact.on, language))
    : dueWords(of.running, t, language, sure !== 'counted');
}

/** What a period is for. */
export function clockWords({ of }: TimelineClock, { t, say }: Words): string {
  if (of.is === 'rule') return say(of.running.clock.what);
  const { withWhom, said, evidence } = of.contact;
  return joined([short(withWhom), short(said), evidence.map(exhibit).join(t('listComma'))]);
}

/** The words of a day under the axis: `Nov 22`, `Nov`, `2026`. */
export function tickWords(day: string, unit: 'day' | 'month' | 'year', { language }: Words): string {
  const options: Intl.DateTimeFormatOptions =
    unit === 'year' ? { year: 'numeric' } : { month: 'short', ...(unit === 'day' ? { day: 'numeric' } : {}) };
  return inTime(language, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
}

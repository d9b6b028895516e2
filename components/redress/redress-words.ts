import { type Language, languageTag, type MessageKey, type Translate } from '../../utils/i18n/translate';
import type { CaseDate, Jurisdiction } from '../../utils/model/jurisdiction';
import type { LadderState, RunningClock } from '../../utils/model/ladder';
import type { Actor, Clock, Grade } from '../../utils/model/redress';
import { shownDay } from '../shared/shown-day';

export const JURISDICTION_WORDS: Record<Jurisdiction, MessageKey> = {
  cn: 'placeCn',
  cn_crypto: 'placeCnCrypto',
  hk: 'placeHk',
  hk_crypto: 'placeHkCrypto',
  tw: 'placeTw',
  sg: 'placeSg',
  us: 'placeUs',
  us_crypto: 'placeUsCrypto',
  uk: 'placeUk',
  uk_crypto: 'placeUkCrypto',
  eu: 'placeEu',
  eu_crypto: 'placeEuCrypto',
  au: 'placeAu',
  in: 'placeIn',
  ca_bank: 'placeCaBank',
  ca_wallet: 'placeCaWallet',
  other: 'placeOther',
};

export const DATE_WORDS: Record<CaseDate | 'providerReference', MessageKey> = {
  happenedOn: 'happenedOn',
  contactedOn: 'contactedOn',
  complainedOn: 'complainedOn',
  answeredOn: 'answeredOn',
  providerReference: 'providerReference',
};

export const ACTOR_WORDS: Record<Actor, MessageKey> = {
  you: 'actorYou',
  provider: 'actorProvider',
  merchant: 'actorMerchant',
  authority: 'actorAuthority',
};

export const GRADE_WORDS: Record<Exclude<Grade, 'unverified'>, MessageKey> = {
  official: 'gradeOfficial',
  official_copy: 'gradeOfficialCopy',
  secondary: 'gradeSecondary',
};

export const KIND_WORDS: Record<Clock['kind'], MessageKey> = { law: 'clockLaw', promise: 'clockPromise' };

const PLAIN_UNITS = { days: 'day', weeks: 'week', months: 'month', years: 'year' } as const;

/** The length of a clock: `15 working days`, `6 months`. */
export function lengthWords({ amount, unit }: Clock, t: Translate, language: Language): string {
  if (unit === 'business_days') return t(amount === 1 ? 'unitBusinessDay' : 'unitBusinessDays', amount);
  return new Intl.NumberFormat(languageTag(language), {
    style: 'unit',
    unit: PLAIN_UNITS[unit],
    unitDisplay: 'long',
  }).format(amount);
}

/** Whether the last day of a clock is only about: the count leaves it open, or no text of its rule was read. */
function isAbout({ due, clock }: RunningClock): boolean {
  return due?.certain === 'about' || clock.source.grade === 'unverified';
}

/** The last day of a clock, and the last safe one where the person acts, as certain as it is. Empty without a day. */
export function dueWords(
  running: RunningClock,
  t: Translate,
  language: Language,
  about = isAbout(running),
): string {
  const { due, clock } = running;
  if (due === null) return '';
  const last = shownDay(due.lastDay, language);
  if (clock.who !== 'you') return t(about ? 'clockDueAbout' : 'clockDue', last);
  return t(about ? 'clockLastAbout' : 'clockLast', last, shownDay(due.lastSafeDay, language));
}

/** Where a step stands, as a sentence. */
export function stateWords(state: LadderState, t: Translate, language: Language): string {
  switch (state.is) {
    case 'open':
      return t(state.certain ? 'stepOpen' : 'stepOpenAbout');
    case 'opens_on':
      return t(state.certain ? 'stepOpensOn' : 'stepOpensAbout', shownDay(state.day, language));
    case 'closed':
      return t(state.why === 'over' ? 'stepClosedOver' : 'stepClosedElsewhere');
    case 'needs':
      return t('stepNeeds', state.missing.map((one) => t(DATE_WORDS[one])).join(t('stepNeedsOr')));
    case 'no_desk':
      return t('stepNoDesk');
  }
}

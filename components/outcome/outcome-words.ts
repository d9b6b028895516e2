import type { MessageKey, Translate } from '../../utils/i18n/translate';
import type { CaseStatus } from '../../utils/model/case-status';
import { CHANNELS } from '../complaint/letter-words';

export const OUTCOMES = ['paid_back', 'partly_paid_back', 'corrected', 'refused', 'given_up'] as const;

export const OUTCOME_WORDS: Record<(typeof OUTCOMES)[number], MessageKey> = {
  paid_back: 'outcomePaidBack',
  partly_paid_back: 'outcomePartly',
  corrected: 'outcomeCorrected',
  refused: 'outcomeRefused',
  given_up: 'outcomeGivenUp',
};

const DONE_WORDS = {
  contacted: 'statusContacted',
  complained: 'statusComplained',
  answered: 'statusAnswered',
} as const;

/** A status in one line: what was done, how long nobody has answered, what comes next. */
export function statusWords(status: CaseStatus, t: Translate, day: (on: string) => string): string {
  const { done, silentDays, outcome, next } = status;
  if (outcome !== null) return t('statusClosed', t(OUTCOME_WORDS[outcome]));
  const parts = [
    done === null ? t('statusCollecting') : t(DONE_WORDS[done.is], day(done.on)),
    silentDays === null ? '' : t(silentDays === 1 ? 'statusSilentOne' : 'statusSilent', silentDays),
    next === null ? '' : t('statusNext', t(CHANNELS[next])),
  ];
  return parts.filter(Boolean).join(' · ');
}

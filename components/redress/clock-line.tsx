import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../utils/i18n/translate';
import type { RunningClock } from '../../utils/model/ladder';
import { useWords } from '../words';
import './clock-line.css';
import { ACTOR_WORDS, dueWords, KIND_WORDS, lengthWords } from './redress-words';
import { SourceLine } from './source-line';

/** One clock of a rule: what kind it is, who has to do what, until when; what was not verified is grey and says so. */
export function ClockLine({ running, actions }: { running: RunningClock; actions: ComponentChildren }) {
  const { t, language, say } = useWords();
  const { clock, due, past } = running;
  const unverified = clock.source.grade === 'unverified';
  return (
    <div
      class={`clock clock-${clock.kind}${unverified ? ' clock-unverified' : ''}`}
      data-testid="clock"
      data-clock={clock.id}
      data-last-day={due?.lastDay}
    >
      <p class="clock-kind">{t(KIND_WORDS[clock.kind])}</p>
      <p>
        {t(
          'clockSays',
          t(ACTOR_WORDS[clock.who]),
          say(clock.what),
          lengthWords(clock, t, language),
          say(clock.since),
        )}
      </p>
      {unverified ? <p class="clock-care">{t('clockUnverified')}</p> : null}
      {clock.source.grade === 'secondary' ? <p class="clock-care">{t('clockSecondHand')}</p> : null}
      {due === null ? (
        <p class="quiet">{t(clock.from.length === 0 ? 'clockNoStart' : 'clockNoDate')}</p>
      ) : (
        <>
          <p class="clock-day">{dueWords(running, t, language)}</p>
          {due.why === null ? null : (
            <p class="quiet">{t(due.why === 'no_holidays' ? 'clockNoHolidays' : 'clockRestDay')}</p>
          )}
          {actions}
          {past === 'no' ? null : <p class="clock-care">{t(pastWords(running))}</p>}
        </>
      )}
      <SourceLine source={clock.source} old={running.old} />
    </div>
  );

  function pastWords({ past, clock }: RunningClock): MessageKey {
    if (past === 'yes') return 'clockPast';
    return clock.who === 'you' ? 'clockPerhapsPast' : 'clockPerhapsOver';
  }
}

import type { MessageKey } from '../../utils/i18n/translate';
import { type Clock, clockDifference, type NoServerDate } from '../../utils/model/clock';
import { duration, exactTime } from '../format';
import { useWords } from '../words';
import './clock-view.css';

const CAUSES: Record<NoServerDate, MessageKey> = {
  switched_off: 'noDateSwitchedOff',
  not_on_the_web: 'noDateNotOnTheWeb',
  refused: 'noDateRefused',
  no_answer: 'noDateNoAnswer',
  no_date: 'noDateNone',
  old_date: 'noDateOld',
  interrupted: 'noDateInterrupted',
};

/** What the wallet's server said the time was when the page was captured, or why it said nothing. */
export function ClockView({ clock }: { clock: Clock }) {
  const { t, language } = useWords();
  const { serverDate, cause } = clock;
  if (serverDate === null) {
    return <p class="clock-view quiet">{t('clockNone', t(CAUSES[cause ?? 'no_answer']))}</p>;
  }
  const difference = clockDifference(serverDate);
  const about = duration(difference.about, difference.unit, language);
  return (
    <section class="clock-view" aria-label={t('clockTitle')} data-testid="clock">
      <p>
        {t('clockServer', exactTime(serverDate.value, language))}{' '}
        {difference.clock === 'same'
          ? t('clockSame')
          : t(difference.clock === 'ahead' ? 'clockAhead' : 'clockBehind', about)}
      </p>
      <p class="quiet clock-asked">{t('clockAsked', serverDate.request)}</p>
    </section>
  );
}

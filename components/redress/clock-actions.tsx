import { shownDay } from '../shared/shown-day';
import { useWords } from '../words';

/** What can be done about a clock's day: to be reminded of it, and to put it into one's own calendar. */
export function ClockActions(props: {
  /** The day of the reminder that is set; null when there is none. */
  set: string | null;
  /** The day on which one would be reminded; null where there is none ahead. */
  offered: string | null;
  onRemind: (on: string | null) => void;
  onCalendar: () => void;
}) {
  const { t, language } = useWords();
  const { set, offered } = props;
  return (
    <div class="clock-actions">
      {set === null ? null : (
        <>
          <span class="quiet">{t('remindSet', shownDay(set, language))}</span>
          <button
            type="button"
            class="link-button"
            data-testid="remind-off"
            onClick={() => props.onRemind(null)}
          >
            {t('remindOff')}
          </button>
        </>
      )}
      {set === null && offered !== null ? (
        <button
          type="button"
          class="link-button"
          data-testid="remind-me"
          data-day={offered}
          onClick={() => props.onRemind(offered)}
        >
          {t('remindMe', shownDay(offered, language))}
        </button>
      ) : null}
      <button type="button" class="link-button" data-testid="calendar-one" onClick={props.onCalendar}>
        {t('calendarOne')}
      </button>
    </div>
  );
}

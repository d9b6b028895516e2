import { caseLabel } from '../../utils/model/case';
import type { Reminder } from '../../utils/model/reminder';
import { Notice } from '../shared/notice';
import { shownDay } from '../shared/shown-day';
import { useWords } from '../words';

/** Days that have come, whatever case is open. Each stays until the person puts it away. */
export function DueReminders(props: {
  due: readonly Reminder[];
  onOpen: (reminder: Reminder) => void;
  onDone: (reminder: Reminder) => void;
}) {
  const { t, language } = useWords();
  return (
    <>
      {props.due.map((one) => (
        <Notice key={`${one.caseNumber} ${one.id}`} tone="care" testid="due-reminder">
          <p>{t('reminderDue', caseLabel(one.caseNumber), shownDay(one.on, language))}</p>
          <div class="notice-actions">
            <button
              type="button"
              class="button button-small"
              data-testid="reminder-open"
              onClick={() => props.onOpen(one)}
            >
              {t('reminderOpen')}
            </button>
            <button
              type="button"
              class="button button-small"
              data-testid="reminder-done"
              onClick={() => props.onDone(one)}
            >
              {t('reminderDone')}
            </button>
          </div>
        </Notice>
      ))}
    </>
  );
}

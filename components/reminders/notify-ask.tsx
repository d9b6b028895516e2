import { Notice } from '../shared/notice';
import { useWords } from '../words';

/** Why notifications are asked for, before the browser asks; or where reminders are shown without them. */
export function NotifyAsk(props: {
  state: 'allowed' | 'ask' | 'refused';
  onAllow: () => void;
  onRefuse: () => void;
}) {
  const { t } = useWords();
  if (props.state === 'allowed') return <p class="quiet">{t('notifyAllowed')}</p>;
  const asking = props.state === 'ask';
  return (
    <Notice tone="plain" testid="notify-ask">
      <p>{t(asking ? 'notifyWhy' : 'notifyRefused')}</p>
      <div class="notice-actions">
        <button type="button" class="button button-small" data-testid="notify-allow" onClick={props.onAllow}>
          {t('notifyAllow')}
        </button>
        {asking ? (
          <button
            type="button"
            class="button button-small"
            data-testid="notify-refuse"
            onClick={props.onRefuse}
          >
            {t('notifyRefuse')}
          </button>
        ) : null}
      </div>
    </Notice>
  );
}

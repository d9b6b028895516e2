import { useWords } from '../words';
import './watch-wallet.css';

/** Whether the extension may see this wallet's pages by itself, and, where not, the question with its reason. */
export function WatchWallet(props: {
  host: string;
  known: boolean;
  state: 'allowed' | 'not-asked' | 'refused';
  onWatch: () => void;
}) {
  const { t } = useWords();
  if (props.state === 'allowed') {
    return (
      <p class="watch quiet" data-testid="watch-state" data-state="allowed" role="status">
        {t('watching', props.host)}{' '}
        <a href="/allowed.html" target="_blank" rel="noopener">
          {t('allowedLink')}
        </a>
      </p>
    );
  }
  return (
    <div class="watch" data-testid="watch-state" data-state={props.state}>
      <p class="quiet" role="status">
        {props.state === 'refused' ? t('watchRefused', props.host) : t('watchWhy', props.host)}
      </p>
      <button type="button" class="button button-small" data-testid="watch-wallet" onClick={props.onWatch}>
        {t(props.known ? 'watchWallet' : 'watchSite')}
      </button>
    </div>
  );
}

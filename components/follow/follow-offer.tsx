import { useWords } from '../words';
import './followed-list.css';

/** Offers to follow the list of the page in front. */
export function FollowOffer({ busy, onFollow }: { busy: boolean; onFollow: () => void }) {
  const { t } = useWords();
  return (
    <div class="followed">
      <p class="quiet">{t('followWhy')}</p>
      <button
        type="button"
        class="button button-small"
        data-testid="follow-list"
        aria-disabled={busy}
        onClick={() => !busy && onFollow()}
      >
        {t('followList')}
      </button>
    </div>
  );
}

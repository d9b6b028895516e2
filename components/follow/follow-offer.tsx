import { useWords } from '../words';

/** Offers to follow the list of the page in front. */
export function FollowOffer({ busy, onFollow }: { busy: boolean; onFollow: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="button"
      data-testid="follow-list"
      title={t('followWhy')}
      aria-disabled={busy}
      onClick={() => !busy && onFollow()}
    >
      {t('followList')}
    </button>
  );
}

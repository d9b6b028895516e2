import { exhibit } from '../../utils/model/evidence';
import { useWords } from '../words';
import './review-steps-nav.css';

/** Where one is in the review: the exhibits in their order, then all together. `at` null is the last. */
export function ReviewStepsNav(props: {
  exhibits: readonly { number: number; seen: boolean }[];
  at: number | null;
  onGo: (exhibit: number | null) => void;
}) {
  const { t } = useWords();
  const { exhibits, at } = props;
  const seen = exhibits.filter((one) => one.seen).length;
  return (
    <nav class="review-nav" aria-label={t('coverExhibits')}>
      <p class="review-count" role="status" data-testid="review-count">
        {t('coverSeenCount', seen, exhibits.length)}
      </p>
      <progress max={exhibits.length} value={seen} aria-label={t('coverSeenCount', seen, exhibits.length)} />
      <ol>
        {exhibits.map(({ number, seen }) => (
          <li key={number}>
            <button
              type="button"
              class={seen ? 'review-step review-step-seen' : 'review-step'}
              data-testid="review-step"
              data-evidence={exhibit(number)}
              data-seen={seen}
              aria-current={at === number ? 'step' : undefined}
              aria-label={seen ? t('coverExhibitSeen', exhibit(number)) : exhibit(number)}
              onClick={() => props.onGo(number)}
            >
              {exhibit(number)}
              {seen ? ' ✓' : ''}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="review-step"
            data-testid="review-summary"
            aria-current={at === null ? 'step' : undefined}
            onClick={() => props.onGo(null)}
          >
            {t('coverSummary')}
          </button>
        </li>
      </ol>
    </nav>
  );
}

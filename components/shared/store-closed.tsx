import { useWords } from '../words';
import { Notice } from './notice';

export interface ClosedStore {
  cause: string;
  /** It may open by itself yet. */
  waits: boolean;
}

/** The store cannot be opened: says so, instead of a screen that looks as if nothing had ever been kept. */
export function StoreClosed({ cause, waits, onRetry }: ClosedStore & { onRetry: () => void }) {
  const { t } = useWords();
  return (
    <Notice tone="care" alert testid="store-closed">
      <p>{t(waits ? 'storeWaits' : 'storeClosed')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {t('tryAgain')}
      </button>
      <details>
        <summary>{t('technicalCause')}</summary>
        <p class="mono">{cause}</p>
      </details>
    </Notice>
  );
}

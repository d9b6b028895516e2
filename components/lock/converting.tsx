import { Notice } from '../shared/notice';
import { useWords } from '../words';

/** How far the files are that lay in the store before the lock was set, or are being opened again. */
export interface ConvertState {
  done: number;
  of: number;
  damaged: number;
  failed: boolean;
}

export function Converting(props: ConvertState & { way: 'closing' | 'opening'; onRetry: () => void }) {
  const { t } = useWords();
  const { done, of, failed } = props;
  return (
    <section class="lock-part" data-testid="lock-converting" aria-live="polite">
      <p>{t(props.way === 'closing' ? 'lockClosing' : 'lockOpening', done, of)}</p>
      <progress value={of === 0 ? undefined : done} max={of === 0 ? undefined : of} />
      {failed ? (
        <Notice tone="care" alert>
          <p>{t('lockConvertFailed')}</p>
          <button type="button" class="button button-small" onClick={props.onRetry}>
            {t('tryAgain')}
          </button>
        </Notice>
      ) : null}
    </section>
  );
}

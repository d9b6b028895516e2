import { useWords } from '../words';
import './save-sign.css';

/** Whether what was typed is kept. "Saved" only stands after the store said so; `covered`: not all of it as it was typed. */
export function SaveSign(props: {
  state: 'still' | 'saving' | 'saved' | 'failed';
  covered: boolean;
  onRetry: () => void;
}) {
  const { t } = useWords();
  return (
    <p
      class={`save-sign save-sign-${props.state}`}
      role="status"
      data-testid="save-state"
      data-state={props.state}
    >
      {props.state === 'saving' ? t('saving') : null}
      {props.state === 'saved' ? t(props.covered ? 'savedCovered' : 'saved') : null}
      {props.state === 'failed' ? (
        <>
          {t('notSaved')}{' '}
          <button type="button" class="link-button" onClick={props.onRetry}>
            {t('tryAgain')}
          </button>
        </>
      ) : null}
    </p>
  );
}

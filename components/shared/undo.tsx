import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import { Notice } from './notice';

/** Says what was just done, and takes it back by one click. What was clicked is gone, so the focus comes here. */
export function Undo(props: { said: string; testid: string; onUndo: () => void }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [props.said]);
  return (
    <Notice tone="plain">
      <p role="status">{props.said}</p>
      <div class="notice-actions">
        <button
          type="button"
          class="button button-small"
          ref={button}
          data-testid={props.testid}
          onClick={props.onUndo}
        >
          {t('putBack')}
        </button>
      </div>
    </Notice>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import { Notice } from './notice';

/** Asks in the page before something is lost. The focus goes to the answer that loses nothing. */
export function Confirm(props: {
  question: string;
  yes: string;
  /** The answer that loses nothing, where it has words of its own. */
  no?: string;
  onYes: () => void;
  onNo: () => void;
}) {
  const { t } = useWords();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <Notice tone="care" alert>
      <p>{props.question}</p>
      <div class="notice-actions">
        <button type="button" class="button button-small" ref={no} onClick={props.onNo}>
          {props.no ?? t('keepMine')}
        </button>
        <button type="button" class="button button-small" data-testid="confirm" onClick={props.onYes}>
          {props.yes}
        </button>
      </div>
    </Notice>
  );
}

import { useSignal } from '@preact/signals';
import { useWords } from '../words';
import './lock.css';

/** A passphrase being typed; shown when the person wants to see it. */
export function SecretField(props: {
  id: string;
  name: string;
  hint?: string;
  /** What is wrong with it; read out at once. */
  fault?: string | undefined;
  isNew?: boolean;
  value: string;
  onType: (value: string) => void;
}) {
  const { t } = useWords();
  const shown = useSignal(false);
  const described = [props.hint && `${props.id}-hint`, props.fault && `${props.id}-fault`].filter(Boolean);
  return (
    <div class="field">
      <label class="field-name" for={props.id}>
        {props.name}
      </label>
      {props.hint === undefined ? null : (
        <p class="field-hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      <div class="secret">
        <input
          class="input"
          id={props.id}
          data-testid={props.id}
          {...(shown.value ? { type: 'text' } : { type: 'password' })}
          autocomplete={props.isNew ? 'new-password' : 'current-password'}
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={described.join(' ') || undefined}
          aria-invalid={props.fault !== undefined}
          value={props.value}
          onInput={(event) => props.onType(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button button-small"
          aria-pressed={shown.value}
          onClick={() => {
            shown.value = !shown.value;
          }}
        >
          {t(shown.value ? 'lockHide' : 'lockShow')}
        </button>
      </div>
      {props.fault === undefined ? null : (
        <p class="secret-fault" id={`${props.id}-fault`} role="alert">
          {props.fault}
        </p>
      )}
    </div>
  );
}

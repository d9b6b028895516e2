import { useSignal } from '@preact/signals';
import { useWords } from '../words';

/** The password of a locked file. It is used once and kept nowhere. */
export function PasswordField(props: { id: string; wrong: boolean; onOpen: (password: string) => void }) {
  const { t } = useWords();
  const typed = useSignal('');
  const inputId = `${props.id}-password`;
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.value !== '') props.onOpen(typed.value);
      }}
    >
      <label class="field-name" for={inputId}>
        {t('filePassword')}
      </label>
      <p class="field-hint">{t('filePasswordHint')}</p>
      {props.wrong ? <p role="alert">{t('filePasswordWrong')}</p> : null}
      <div class="waiting-password">
        <input
          class="input"
          type="password"
          id={inputId}
          autocomplete="off"
          data-testid="file-password"
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button button-small" data-testid="open-file">
          {t('fileOpen')}
        </button>
      </div>
    </form>
  );
}

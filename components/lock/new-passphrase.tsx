import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import { SecretField } from './secret-field';

/** A new passphrase, typed twice; `children` stand before it, `accept` after it. `onChosen` is called once all is in order. */
export function NewPassphrase(props: {
  id: string;
  name: string;
  isLongEnough: (typed: string) => boolean;
  /** Whether everything else that is asked for is there. */
  ready: boolean;
  action: string;
  busy: boolean;
  onChosen: (passphrase: string) => void;
  children?: ComponentChildren;
  accept?: ComponentChildren;
}) {
  const { t } = useWords();
  const typed = useSignal('');
  const again = useSignal('');
  const asked = useSignal(false);
  const isLong = props.isLongEnough(typed.value);
  const isSame = typed.value === again.value;
  const submit = () => {
    asked.value = true;
    if (isLong && isSame && props.ready && !props.busy) props.onChosen(typed.value);
  };
  return (
    <form
      class="lock-part"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {props.children}
      <SecretField
        id={props.id}
        name={props.name}
        hint={t('lockPassphraseHint')}
        fault={asked.value && !isLong ? t('lockTooShort') : undefined}
        isNew
        value={typed.value}
        onType={(value) => {
          typed.value = value;
        }}
      />
      <SecretField
        id={`${props.id}-again`}
        name={t('lockPassphraseAgain')}
        fault={asked.value && isLong && !isSame ? t('lockNotSame') : undefined}
        isNew
        value={again.value}
        onType={(value) => {
          again.value = value;
        }}
      />
      {props.accept}
      <button
        type="submit"
        class="button button-main"
        data-testid={`${props.id}-done`}
        aria-disabled={!isLong || !isSame || !props.ready || props.busy}
      >
        {props.action}
      </button>
    </form>
  );
}

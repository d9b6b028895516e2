import { useSignal } from '@preact/signals';
import { useWords } from '../words';
import { NewPassphrase } from './new-passphrase';
import { SecretField } from './secret-field';

/** Another passphrase for the same lock. `onChange` says whether the old one, or the code, was right. */
export function ChangePassphrase(props: {
  isLongEnough: (typed: string) => boolean;
  onChange: (old: string, passphrase: string) => Promise<boolean>;
}) {
  const { t } = useWords();
  const old = useSignal('');
  const state = useSignal<'still' | 'busy' | 'wrong' | 'failed' | 'done'>('still');
  const change = async (passphrase: string) => {
    state.value = 'busy';
    const changed = await props.onChange(old.value, passphrase).catch(() => null);
    state.value = changed === null ? 'failed' : changed ? 'done' : 'wrong';
    if (changed) old.value = '';
  };
  const fault =
    state.value === 'wrong' ? 'unlockWrong' : state.value === 'failed' ? 'actionFailed' : undefined;
  return (
    <details>
      <summary data-testid="change-passphrase">{t('lockChange')}</summary>
      {state.value === 'done' ? (
        <p role="status" data-testid="passphrase-changed">
          {t('lockChanged')}
        </p>
      ) : (
        <NewPassphrase
          id="new-passphrase"
          name={t('lockNew')}
          isLongEnough={props.isLongEnough}
          ready={old.value !== ''}
          action={t(state.value === 'busy' ? 'lockChanging' : 'lockChange')}
          busy={state.value === 'busy'}
          onChosen={(passphrase) => void change(passphrase)}
        >
          <SecretField
            id="old-passphrase"
            name={t('unlockField')}
            fault={fault && t(fault)}
            value={old.value}
            onType={(value) => {
              old.value = value;
            }}
          />
        </NewPassphrase>
      )}
    </details>
  );
}

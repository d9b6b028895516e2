import { useSignal } from '@preact/signals';
import { useWords } from '../words';
import { SecretField } from './secret-field';

/** Takes the lock off, for whoever knows the passphrase. `onLift` says whether it was right. */
export function LiftLock({ onLift }: { onLift: (typed: string) => Promise<boolean> }) {
  const { t } = useWords();
  const typed = useSignal('');
  const state = useSignal<'still' | 'busy' | 'wrong' | 'failed'>('still');
  const lift = async () => {
    if (typed.value === '' || state.value === 'busy') return;
    state.value = 'busy';
    const lifted = await onLift(typed.value).catch(() => null);
    state.value = lifted === null ? 'failed' : lifted ? 'still' : 'wrong';
  };
  const fault =
    state.value === 'wrong' ? 'unlockWrong' : state.value === 'failed' ? 'actionFailed' : undefined;
  return (
    <details>
      <summary data-testid="lift-lock">{t('lockLift')}</summary>
      <form
        class="lock-part"
        onSubmit={(event) => {
          event.preventDefault();
          void lift();
        }}
      >
        <p>{t('lockLiftText')}</p>
        <SecretField
          id="lift-passphrase"
          name={t('unlockField')}
          fault={fault && t(fault)}
          value={typed.value}
          onType={(value) => {
            typed.value = value;
          }}
        />
        <button
          type="submit"
          class="button"
          data-testid="lift-now"
          aria-disabled={typed.value === '' || state.value === 'busy'}
        >
          {t('lockLift')}
        </button>
      </form>
    </details>
  );
}

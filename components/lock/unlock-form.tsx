import { useSignal } from '@preact/signals';
import { useWords } from '../words';
import './lock.css';
import { SecretField } from './secret-field';

/** Asks for what opens the store. `onOpen` says whether it did. */
export function UnlockForm({ onOpen }: { onOpen: (typed: string) => Promise<boolean> }) {
  const { t } = useWords();
  const typed = useSignal('');
  const state = useSignal<'still' | 'busy' | 'wrong' | 'failed'>('still');
  const open = async () => {
    if (typed.value === '' || state.value === 'busy') return;
    state.value = 'busy';
    const opened = await onOpen(typed.value).catch(() => null);
    state.value = opened === null ? 'failed' : opened ? 'still' : 'wrong';
  };
  const fault =
    state.value === 'wrong' ? 'unlockWrong' : state.value === 'failed' ? 'unlockFailed' : undefined;
  return (
    <section class="lock-part" data-testid="store-locked">
      <h2>{t('unlockTitle')}</h2>
      <p>{t('unlockIntro')}</p>
      <form
        class="lock-part"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <SecretField
          id="unlock-passphrase"
          name={t('unlockField')}
          fault={fault && t(fault)}
          value={typed.value}
          onType={(value) => {
            typed.value = value;
          }}
        />
        <button
          type="submit"
          class="button button-main"
          data-testid="unlock"
          aria-disabled={typed.value === '' || state.value === 'busy'}
        >
          {t(state.value === 'busy' ? 'unlocking' : 'unlockDo')}
        </button>
      </form>
      <details>
        <summary>{t('unlockForgot')}</summary>
        <p>{t('unlockForgotText')}</p>
      </details>
    </section>
  );
}

import { useSignal } from '@preact/signals';
import { SecretField } from '../lock/secret-field';
import { useWords } from '../words';

/** Asks for the password of a locked backup. */
export function BackupPassword({ wrong, onOpen }: { wrong: boolean; onOpen: (password: string) => void }) {
  const { t } = useWords();
  const typed = useSignal('');
  return (
    <form
      class="backup-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.value !== '') onOpen(typed.value);
      }}
    >
      <p>{t('backupLocked')}</p>
      <SecretField
        id="backup-password"
        name={t('backupPassword')}
        fault={wrong ? t('backupWrongPassword') : undefined}
        value={typed.value}
        onType={(value) => {
          typed.value = value;
        }}
      />
      <button
        type="submit"
        class="button button-main"
        data-testid="backup-open"
        aria-disabled={typed.value === ''}
      >
        {t('backupOpen')}
      </button>
    </form>
  );
}

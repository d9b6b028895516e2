import type { BackupProgress } from '../../utils/model/backup';
import { useWords } from '../words';
import { STEP_WORDS } from './backup-words';

/** How far a backup is, and the way to end it; without one where all is in place already and only read again. */
export function BackupRunning({ progress, onCancel }: { progress: BackupProgress; onCancel: () => void }) {
  const { t } = useWords();
  const { step, done, total } = progress;
  return (
    <div class="backup-running">
      <p>{t(STEP_WORDS[step])}</p>
      <progress
        data-testid="backup-progress"
        data-step={step}
        aria-label={t('backupProgress')}
        {...(total > 0 ? { max: total, value: done } : {})}
      />
      {step === 'verify' ? null : (
        <button type="button" class="button" data-testid="backup-cancel" onClick={onCancel}>
          {t('exportCancel')}
        </button>
      )}
    </div>
  );
}

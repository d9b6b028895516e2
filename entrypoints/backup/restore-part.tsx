import { useSignal } from '@preact/signals';
import { BackupContents } from '../../components/backup/backup-contents';
import { BackupPassword } from '../../components/backup/backup-password';
import { BackupRefused } from '../../components/backup/backup-refused';
import { BackupRestored } from '../../components/backup/backup-restored';
import { BackupRunning } from '../../components/backup/backup-running';
import { Notice } from '../../components/shared/notice';
import { useWords } from '../../components/words';
import { BackupFault } from '../../utils/backup/backup-fault';
import type { CheckedBackup } from '../../utils/backup/check-backup';
import type { Database } from '../../utils/db/database';
import type { ReadAgain } from '../../utils/model/backup';
import { askToKeep } from '../../utils/platform/storage-room';
import { useWork } from './use-work';

/** The way back: a file is read and checked, then, if the person wants it, put into an empty store. */
export function RestorePart({ db, empty }: { db: Database; empty: boolean }) {
  const { t } = useWords();
  const file = useSignal<File | undefined>(undefined);
  const read = useWork<CheckedBackup>();
  const restore = useWork<ReadAgain>();
  const open = (chosen: File, password: string | null) =>
    read.start(async (watch) => {
      const { readBackup } = await import('../../utils/moving/read-backup');
      return readBackup(db, chosen, password, watch);
    });
  const refused = read.state.now === 'failed' ? read.state.error : undefined;
  const problem = refused instanceof BackupFault ? refused.problem : null;
  const wantsPassword = problem === 'locked' || problem === 'wrong_password';
  const checked = read.state.now === 'done' ? read.state.value : undefined;
  const running = [restore, read].find(({ state }) => state.now === 'running');
  const still = restore.state.now !== 'running' && restore.state.now !== 'done';
  return (
    <section class="backup-part" data-testid="restore-backup">
      <h2>{t('backupReadTitle')}</h2>
      <p>{t('backupReadText')}</p>
      {still ? (
        <label class="field">
          <span class="field-name">{t('backupFile')}</span>
          <input
            type="file"
            accept=".zip,application/zip"
            data-testid="backup-file"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              file.value = chosen;
              restore.clear();
              if (chosen) open(chosen, null);
              else read.clear();
            }}
          />
        </label>
      ) : null}
      <div class="backup-outcome" aria-live="polite">
        {running?.state.now === 'running' ? (
          <BackupRunning progress={running.state.progress} onCancel={running.cancel} />
        ) : null}
        {read.state.now === 'cancelled' || restore.state.now === 'cancelled' ? (
          <Notice tone="plain" testid="backup-cancelled">
            <p>{t('backupCancelled')}</p>
          </Notice>
        ) : null}
        {wantsPassword && file.value ? (
          <BackupPassword
            wrong={problem === 'wrong_password'}
            onOpen={(password) => file.value && open(file.value, password)}
          />
        ) : null}
        {refused !== undefined && !wantsPassword ? <Refused error={refused} /> : null}
        {checked && still ? (
          <Notice tone="plain" testid="backup-checked">
            <h3>{t('backupWhole')}</h3>
            <BackupContents summary={checked.summary} />
            {empty ? (
              <button
                type="button"
                class="button button-main"
                data-testid="backup-restore"
                onClick={() =>
                  restore.start(async (watch) => {
                    const { restoreBackup } = await import('../../utils/moving/restore-backup');
                    await askToKeep();
                    return restoreBackup(db, checked, watch);
                  })
                }
              >
                {t('backupRestore')}
              </button>
            ) : (
              <p data-testid="backup-not-empty">{t('backupNotEmpty')}</p>
            )}
          </Notice>
        ) : null}
        {restore.state.now === 'failed' ? <Refused error={restore.state.error} /> : null}
        {restore.state.now === 'done' ? <BackupRestored again={restore.state.value} /> : null}
      </div>
    </section>
  );
}

function Refused({ error }: { error: unknown }) {
  return (
    <BackupRefused
      problem={error instanceof BackupFault ? error.problem : null}
      where={error instanceof Error ? error.message : String(error)}
    />
  );
}

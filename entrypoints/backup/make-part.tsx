import { BackupMade } from '../../components/backup/backup-made';
import { BackupRunning } from '../../components/backup/backup-running';
import { FaultList } from '../../components/backup/fault-list';
import { LockFields } from '../../components/export/lock-fields';
import { useLock } from '../../components/export/use-lock';
import { Notice } from '../../components/shared/notice';
import { useObjectUrl } from '../../components/use-object-url';
import { useWords } from '../../components/words';
import type { Database } from '../../utils/db/database';
import type { MadeBackup } from '../../utils/moving/make-backup';
import { useWork } from './use-work';

/** The way to a file with everything that is kept here. */
export function MakePart({ db, hasLock }: { db: Database; hasLock: boolean }) {
  const { t } = useWords();
  const { fields, ready, password } = useLock();
  const work = useWork<MadeBackup>();
  const { state } = work;
  const made = state.now === 'done' ? state.value : undefined;
  const url = useObjectUrl(made?.blob);
  const make = () => {
    if (!ready || state.now === 'running') return;
    work.start(async (watch) => {
      const { makeBackup } = await import('../../utils/moving/make-backup');
      return makeBackup(db, password, watch);
    });
  };
  return (
    <section class="backup-part" data-testid="make-backup">
      <h2>{t('backupMakeTitle')}</h2>
      <p>{t('backupHolds')}</p>
      {hasLock ? <p>{t('backupHasLock')}</p> : null}
      <LockFields {...fields} warning="backupPasswordWarning" />
      <button
        type="button"
        class="button button-main"
        data-testid="backup-make"
        aria-disabled={!ready || state.now === 'running'}
        onClick={make}
      >
        {t('backupMake')}
      </button>
      <div class="backup-outcome" aria-live="polite">
        {state.now === 'running' ? <BackupRunning progress={state.progress} onCancel={work.cancel} /> : null}
        {state.now === 'cancelled' ? (
          <Notice tone="plain" testid="backup-cancelled">
            <p>{t('backupCancelled')}</p>
          </Notice>
        ) : null}
        {state.now === 'failed' ? (
          <Notice tone="care" alert testid="backup-failed">
            <p>{t('backupFailed')}</p>
            <FaultList faults={[String(state.error)]} />
          </Notice>
        ) : null}
        {made && url ? (
          <BackupMade
            name={made.fileName}
            url={url}
            size={made.blob.size}
            locked={made.locked}
            summary={made.summary}
          />
        ) : null}
      </div>
    </section>
  );
}

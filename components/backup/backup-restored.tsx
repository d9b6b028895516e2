import type { ReadAgain } from '../../utils/model/backup';
import { Notice } from '../shared/notice';
import { useWords } from '../words';
import { FaultList } from './fault-list';

const THEN = ['backupThenOne', 'backupThenAllow', 'backupThenKey'] as const;

/** A backup is in place and was read again; what no backup can carry is left to the person. */
export function BackupRestored({ again }: { again: ReadAgain }) {
  const { t } = useWords();
  const sound = again.faults.length === 0;
  return (
    <Notice tone={sound ? 'plain' : 'care'} alert={!sound} testid="backup-restored">
      <h3>{t('backupRestored')}</h3>
      <p>{t(sound ? 'backupRestoredText' : 'backupRestoredWrong')}</p>
      {sound ? null : <FaultList faults={again.faults} />}
      <ul class="backup-then">
        {THEN.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <a class="button button-main" href="/sidepanel.html" data-testid="backup-open-panel">
        {t('backupOpenPanel')}
      </a>
    </Notice>
  );
}

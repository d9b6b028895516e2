import type { BackupSummary } from '../../utils/model/backup';
import { fileSize } from '../format';
import { Notice } from '../shared/notice';
import { useWords } from '../words';
import { BackupContents } from './backup-contents';

/** A backup that was made and read again, and the way to save it. */
export function BackupMade(props: {
  name: string;
  url: string;
  size: number;
  locked: boolean;
  summary: BackupSummary;
}) {
  const { t, language } = useWords();
  return (
    <Notice tone="plain" testid="backup-made">
      <h3>{t('backupDone')}</h3>
      <p>{t('backupDoneText')}</p>
      {props.locked ? <p>{t('lockDone')}</p> : null}
      <a class="button button-main" data-testid="backup-done" href={props.url} download={props.name}>
        {t('saveFile')}
      </a>
      <p class="mono">{`${props.name} · ${fileSize(props.size, language)}`}</p>
      <BackupContents summary={props.summary} />
    </Notice>
  );
}

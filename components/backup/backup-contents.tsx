import type { BackupSummary } from '../../utils/model/backup';
import { shortTime, wholeNumber } from '../format';
import { useWords } from '../words';
import { FaultList } from './fault-list';

/** What a backup holds, and what in it was damaged before. */
export function BackupContents({ summary }: { summary: BackupSummary }) {
  const { t, language } = useWords();
  const { madeAt, captures, cases, files, faults } = summary;
  const rows = [
    ['backupMadeOn', shortTime(madeAt, language)],
    ['backupCaptures', captures],
    ['backupCases', cases],
    ['backupFiles', files],
  ] as const;
  return (
    <>
      <dl class="backup-contents" data-testid="backup-contents">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{typeof value === 'number' ? wholeNumber(value, language) : value}</dd>
          </div>
        ))}
      </dl>
      {faults.length === 0 ? null : (
        <>
          <p>{t('backupWrong', faults.length)}</p>
          <FaultList faults={faults} />
        </>
      )}
    </>
  );
}

import type { BackupProblem } from '../../utils/model/backup';
import { Notice } from '../shared/notice';
import { useWords } from '../words';
import { PROBLEM_WORDS } from './backup-words';
import { FaultList } from './fault-list';

/** Why a backup was not taken; `problem` null for what nobody foresaw. `where` is for whoever helps. */
export function BackupRefused({ problem, where }: { problem: BackupProblem | null; where: string }) {
  const { t } = useWords();
  return (
    <Notice tone="care" alert testid="backup-refused">
      {problem === null ? null : <p data-problem={problem}>{t(PROBLEM_WORDS[problem])}</p>}
      <p>{t('backupNotTaken')}</p>
      <FaultList faults={[where]} />
    </Notice>
  );
}

import type { MessageKey } from '../../utils/i18n/translate';
import type { BackupProblem, BackupStep } from '../../utils/model/backup';

export const PROBLEM_WORDS: Readonly<Record<BackupProblem, MessageKey>> = {
  not_a_backup: 'backupNotABackup',
  cut_short: 'backupCutShort',
  damaged: 'backupDamaged',
  inconsistent: 'backupInconsistent',
  newer: 'backupNewer',
  too_large: 'backupTooLarge',
  locked: 'backupLocked',
  wrong_password: 'backupWrongPassword',
  not_empty: 'backupNotEmpty',
};

export const STEP_WORDS: Readonly<Record<BackupStep, MessageKey>> = {
  gather: 'backupGather',
  check: 'backupCheck',
  lock: 'exportLock',
  reopen: 'backupReopen',
  restore: 'backupRestoring',
  verify: 'backupVerify',
};

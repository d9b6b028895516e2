import type { MessageKey } from '../../utils/i18n/translate';

/** Points of the list; an `id` is what a tick is remembered by, so it never changes. */
export const SECURITY_POINTS: readonly {
  group: MessageKey;
  points: readonly { id: string; words: MessageKey; why: MessageKey }[];
}[] = [
  {
    group: 'safePassword',
    points: [{ id: 'password', words: 'safePasswordOwn', why: 'safePasswordOwnWhy' }],
  },
  {
    group: 'safeTwoFactor',
    points: [
      { id: 'two-factor', words: 'safeTwoFactorOn', why: 'safeTwoFactorOnWhy' },
      { id: 'recovery-codes', words: 'safeRecovery', why: 'safeRecoveryWhy' },
    ],
  },
  {
    group: 'safeAlerts',
    points: [{ id: 'alerts', words: 'safeAlertsOn', why: 'safeAlertsOnWhy' }],
  },
  {
    group: 'safeChecks',
    points: [{ id: 'monthly-check', words: 'safeMonthly', why: 'safeMonthlyWhy' }],
  },
  {
    group: 'safeNetwork',
    points: [
      { id: 'own-network', words: 'safeOwnNetwork', why: 'safeOwnNetworkWhy' },
      { id: 'own-way-in', words: 'safeOwnWay', why: 'safeOwnWayWhy' },
    ],
  },
  {
    group: 'safeMandates',
    points: [
      { id: 'password-free', words: 'safePasswordFree', why: 'safePasswordFreeWhy' },
      { id: 'mandates', words: 'safeMandatesOld', why: 'safeMandatesOldWhy' },
    ],
  },
  {
    group: 'safeDevices',
    points: [
      { id: 'devices', words: 'safeDevicesMine', why: 'safeDevicesMineWhy' },
      { id: 'screen-lock', words: 'safeLock', why: 'safeLockWhy' },
    ],
  },
];

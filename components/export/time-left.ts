import type { Translate } from '../../utils/i18n/translate';

/** About how long something still takes, in words that do not change with every second: rounded up. */
export function timeLeft(t: Translate, seconds: number): string {
  if (seconds <= 5) return t('leftMoment');
  const tens = Math.ceil(seconds / 10) * 10;
  if (tens < 60) return t('leftSeconds', tens);
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? t('leftMinute') : t('leftMinutes', minutes);
}

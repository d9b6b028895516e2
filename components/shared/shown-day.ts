import type { Language } from '../../utils/i18n/translate';
import { inTime } from '../format';

/** A calendar day for reading, with its weekday: `Mon, Nov 23, 2026`. */
export function shownDay(day: string, language: Language): string {
  return inTime(language, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

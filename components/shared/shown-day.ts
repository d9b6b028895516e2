import { type Language, languageTag } from '../../utils/i18n/translate';

/** A calendar day for reading, with its weekday: `Mon, Nov 23, 2026`. */
export function shownDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(languageTag(language), {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

import { LANGUAGES } from './languages';
import { type Language, languageTag } from './translate';

/** As `default_locale` of the manifest. */
const DEFAULT: Language = 'en';

/**
 * The screen's language for a browser language such as `zh-HK` or `de-AT`: the same language in the same script, at best
 * of the same region; else the same language; else English. What a tag leaves out is filled in by Unicode's likely
 * subtags (UTS 35), so that `zh-HK` is found to be written in traditional characters.
 */
export function languageFor(browserLanguage: string): Language {
  const wanted = likely(browserLanguage);
  const offered = LANGUAGES.map(({ id }) => ({ id, locale: likely(languageTag(id)) }));
  const alike = (...parts: ('language' | 'script' | 'region')[]) =>
    offered.find(({ locale }) => parts.every((part) => wanted && locale?.[part] === wanted[part]))?.id;
  return alike('language', 'script', 'region') ?? alike('language', 'script') ?? alike('language') ?? DEFAULT;
}

function likely(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}

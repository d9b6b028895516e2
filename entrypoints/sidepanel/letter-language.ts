import type { Language } from '../../utils/i18n/translate';
import type { TextLanguage } from '../../utils/model/text-language';
import { textLanguage } from '../../utils/model/text-language';
import type { Place } from '../../utils/platform/panel-place';

/** The language of the letter: as chosen, else the screen's. */
export function letterLanguage(place: Place, screen: Language): TextLanguage {
  return place.letterLanguage ?? textLanguage(screen);
}

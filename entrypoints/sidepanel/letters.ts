import type { PackedLetter } from '../../components/export/export-contents';
import type { Channel, Draft, TextLanguage } from '../../utils/model/case';

/** The letter that stands on the screen. */
export interface ChosenLetter {
  channel: Channel;
  language: TextLanguage;
}

/** The letters of a package: all that were edited, and the one on the screen as it is written from the facts. */
export function lettersIn(drafts: readonly Draft[], chosen: ChosenLetter): PackedLetter[] {
  const edited = drafts.map(({ channel, language }) => ({ channel, language, edited: true }));
  const has = edited.some(
    ({ channel, language }) => channel === chosen.channel && language === chosen.language,
  );
  return has ? edited : [...edited, { ...chosen, edited: false }];
}

import type { PackedLetter } from '../../components/export/export-contents';
import type { Channel, Draft, TextLanguage } from '../../utils/model/case';

/** The letter that stands on the screen. */
export interface ChosenLetter {
  channel: Channel;
  language: TextLanguage;
}

const LANGUAGES: readonly TextLanguage[] = ['en', 'zh'];

/**
 * The letters of a package: all that were edited, and the one on the screen as it is written from the facts, in both
 * languages. Where one language of it was edited the other stays out: it would say something else.
 */
export function lettersIn(drafts: readonly Draft[], chosen: ChosenLetter): PackedLetter[] {
  const edited = drafts.map(({ channel, language }) => ({ channel, language, edited: true }));
  if (edited.some(({ channel }) => channel === chosen.channel)) return edited;
  const written = LANGUAGES.map((language) => ({ channel: chosen.channel, language, edited: false }));
  return [...edited, ...written];
}

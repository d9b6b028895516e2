import type { PackedLetter } from '../../components/export/export-contents';
import type { Channel, Draft } from '../../utils/model/case';
import type { TextLanguage } from '../../utils/model/text-language';

/** The letter that stands on the screen. */
export interface ChosenLetter {
  channel: Channel;
  language: TextLanguage;
}

/** What is said on the phone or in public is nothing for whoever gets a package. */
const NOT_PACKED: ReadonlySet<Channel> = new Set(['hotline', 'post']);

const LANGUAGES: readonly TextLanguage[] = ['en', 'zh'];

/**
 * The letters of a package: all that were edited, and the one on the screen as it is written from the facts, in both
 * languages; of a call or a post, the formal letter in its place. Where one language of it was edited the other stays out: it would say something else.
 */
export function lettersIn(drafts: readonly Draft[], chosen: ChosenLetter): PackedLetter[] {
  const wanted = NOT_PACKED.has(chosen.channel) ? 'formal' : chosen.channel;
  const edited = drafts
    .filter(({ channel }) => !NOT_PACKED.has(channel))
    .map(({ channel, language }) => ({ channel, language, edited: true }));
  if (edited.some(({ channel }) => channel === wanted)) return edited;
  const written = LANGUAGES.map((language) => ({ channel: wanted, language, edited: false }));
  return [...edited, ...written];
}

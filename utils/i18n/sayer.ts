import { textLanguage } from '../model/text-language';
import type { Language, Say } from './translate';

/**
 * What rules, forms and wallets hold in English and in simplified Chinese, said in the language of the screen: by its own
 * words where it has them (`own`, by the English ones), else in whichever of the two its reader reads.
 */
export function sayer(language: Language, own: Readonly<Record<string, string>> = {}): Say {
  const read = textLanguage(language);
  return (words) => (Object.hasOwn(own, words.en) ? own[words.en] : undefined) ?? words[read];
}

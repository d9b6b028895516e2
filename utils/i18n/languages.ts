import { LOCALE_FILES, RULE_FILES } from './locale-files';
import type { Language } from './translate';

/**
 * The languages that the screen speaks, each with its own name for itself; `rules` tells whether the folder also holds
 * words of its own for the rules. They are the folders in public/_locales: the build works this table out of them, so that
 * nothing else of the files is packed.
 */
export const LANGUAGES: readonly { id: Language; name: string; rules: boolean }[] = Object.entries(
  LOCALE_FILES,
).map(([id, messages]) => ({ id, name: messages.languageName.message, rules: id in RULE_FILES }));

import type en from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof en;
export type Messages = Record<MessageKey, { message: string }>;
/** A language of the screen: the name of its folder in public/_locales, such as `zh_TW`. */
export type Language = string;
/** `t('saved')`, `t('rowsRead', 1200)`: values replace `$1`, `$2`… in the message. */
export type Translate = (key: MessageKey, ...values: (string | number)[]) => string;

/** Says a pair of words that stand in code, in the language of the screen. */
export type Say = (words: { readonly en: string; readonly zh: string }) => string;

/**
 * Turns one locale file into a function; an unknown key gives the key, so that a gap is seen and nothing breaks. Numbers are
 * written as the language groups them: what is no count but a name, such as a code, is to be given as text.
 */
export function translator(messages: Messages, language: Language): Translate {
  const numbers = new Intl.NumberFormat(languageTag(language));
  return (key, ...values) =>
    (messages[key]?.message ?? key).replace(/\$(\d)/g, (_, index: string) => {
      const value = values[Number(index) - 1] ?? '';
      return typeof value === 'number' ? numbers.format(value) : value;
    });
}

/** The language as BCP 47 writes it, for `Intl` and for the attribute `lang`: `zh-TW`. */
export function languageTag(language: Language): string {
  return language.replaceAll('_', '-');
}

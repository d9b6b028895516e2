import type en from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof en;
export type Messages = Record<MessageKey, { message: string }>;
/** The languages that the screen speaks; the same names as the folders in public/_locales. */
export const LANGUAGES = ['en', 'zh_CN'] as const;
export type Language = (typeof LANGUAGES)[number];
/** `t('saved')`, `t('rowsRead', 3)`: values replace `$1`, `$2`… in the message. */
export type Translate = (key: MessageKey, ...values: (string | number)[]) => string;

/** Turns one locale file into a function; an unknown key gives the key, so that a gap is seen and nothing breaks. */
export function translator(messages: Messages): Translate {
  return (key, ...values) =>
    (messages[key]?.message ?? key).replace(/\$(\d)/g, (_, index: string) =>
      String(values[Number(index) - 1] ?? ''),
    );
}

/** The screen's language for a browser language such as `zh-TW` or `de`: Chinese for any Chinese, else English. */
export function languageFor(browserLanguage: string): Language {
  return /^zh\b/i.test(browserLanguage) ? 'zh_CN' : 'en';
}

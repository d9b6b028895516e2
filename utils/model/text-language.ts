import * as v from 'valibot';

/** The language of a text that is sent; independent of the language on the screen. */
export const TextLanguage = v.picklist(['en', 'zh']);
export type TextLanguage = v.InferOutput<typeof TextLanguage>;

/** Of the languages that letters and rules are written in, the one that a reader of this screen reads; else English. */
export function textLanguage(screen: string): TextLanguage {
  const [language] = screen.split('_');
  return TextLanguage.options.find((one) => one === language) ?? 'en';
}

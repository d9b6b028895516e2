import { TextLanguage } from './case';

/** Of the languages that letters and rules are written in, the one that a reader of this screen reads; else English. */
export function textLanguage(screen: string): TextLanguage {
  const [language] = screen.split('_');
  return TextLanguage.options.find((one) => one === language) ?? 'en';
}

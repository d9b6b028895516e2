import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';
import type { Language } from './translate';

const WANTED = /^(?:verify|appName$|language|screenBroke$)/;

/** The words of the page that checks a package. The build works them out, so that nothing else of the files is packed. */
export const CARRIED_WORDS: Record<Language, Record<string, { message: string }>> = {
  en: wanted(en),
  zh_CN: wanted(zh),
};

function wanted(messages: Record<string, { message: string }>): Record<string, { message: string }> {
  return Object.fromEntries(Object.entries(messages).filter(([key]) => WANTED.test(key)));
}

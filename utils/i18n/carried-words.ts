import { LOCALE_FILES } from './locale-files';
import type { Language } from './translate';

const WANTED = /^(?:verify|appName$|language|screenBroke$)/;

/** The words of the page that checks a package. The build works them out, so that nothing else of the files is packed. */
export const CARRIED_WORDS: Readonly<Record<Language, Record<string, { message: string }>>> =
  Object.fromEntries(
    Object.entries(LOCALE_FILES).map(([language, messages]) => [
      language,
      Object.fromEntries(Object.entries(messages).filter(([key]) => WANTED.test(key))),
    ]),
  );

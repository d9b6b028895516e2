import { browser } from 'wxt/browser';
import { languageFor } from './language-for';
import { LANGUAGES } from './languages';
import { type Language, type Messages, type Translate, translator } from './translate';

export const SETTING = 'language';

/** The language chosen by the person, else the browser's. */
export async function currentLanguage(): Promise<Language> {
  const chosen: unknown = (await browser.storage.local.get(SETTING))[SETTING];
  return LANGUAGES.find(({ id }) => id === chosen)?.id ?? languageFor(browser.i18n.getUILanguage());
}

export async function chooseLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [SETTING]: language });
}

/** Loads one locale file packed with the extension. */
export async function loadTranslator(language: Language): Promise<Translate> {
  const reply = await fetch(browser.runtime.getURL('/') + localeFile(language, 'messages.json'));
  return translator((await reply.json()) as Messages, language);
}

/** Where a file of a language is packed, from the extension's root. */
export function localeFile(language: Language, name: string): string {
  return `_locales/${language}/${name}`;
}

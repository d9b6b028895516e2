import { browser } from 'wxt/browser';
import {
  LANGUAGES,
  type Language,
  languageFor,
  type Messages,
  type Translate,
  translator,
} from './translate';

export const SETTING = 'language';

/** The language chosen by the person, else the browser's. */
export async function currentLanguage(): Promise<Language> {
  const chosen: unknown = (await browser.storage.local.get(SETTING))[SETTING];
  return LANGUAGES.find((language) => language === chosen) ?? languageFor(browser.i18n.getUILanguage());
}

export async function chooseLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [SETTING]: language });
}

/** Loads one locale file packed with the extension. */
export async function loadTranslator(language: Language): Promise<Translate> {
  const reply = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  return translator((await reply.json()) as Messages);
}

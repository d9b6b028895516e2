import { browser } from 'wxt/browser';
import { currentLanguage, loadTranslator, SETTING } from './load';
import { loadSay } from './rule-words';
import { type Language, languageTag, type MessageKey, type Say, type Translate } from './translate';

/**
 * Calls `show` with the messages of the language in force, now and whenever the person chooses another one
 * (here or on another page of the extension). Tells the document its language too, and its title: of a page beside the panel
 * what it is for, `page`, as several may stand open.
 */
export async function followLanguage(
  show: (words: { t: Translate; language: Language; say: Say }) => void,
  page?: MessageKey,
): Promise<void> {
  const speak = async () => {
    const language = await currentLanguage();
    const [t, say] = await Promise.all([loadTranslator(language), loadSay(language)]);
    document.documentElement.lang = languageTag(language);
    document.title = page === undefined ? t('appName') : `${t(page)} · ${t('appName')}`;
    show({ t, language, say });
  };
  browser.storage.local.onChanged.addListener((changes: Record<string, unknown>) => {
    if (SETTING in changes) void speak();
  });
  await speak();
}

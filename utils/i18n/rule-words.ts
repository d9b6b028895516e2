import { browser } from 'wxt/browser';
import { LANGUAGES } from './languages';
import { localeFile } from './load';
import { sayer } from './sayer';
import type { Language, Say } from './translate';

/** Loads the words that a language has of its own for rules, forms and wallets, where it has any. */
export async function loadSay(language: Language): Promise<Say> {
  if (!LANGUAGES.some(({ id, rules }) => id === language && rules)) return sayer(language);
  const reply = await fetch(browser.runtime.getURL('/') + localeFile(language, 'rules.json'));
  return sayer(language, (await reply.json()) as Record<string, string>);
}

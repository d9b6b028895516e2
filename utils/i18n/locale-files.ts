import type { Language, Messages } from './translate';

const files = import.meta.glob<Messages>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

const rules = import.meta.glob<Record<string, string>>('../../public/_locales/*/rules.json', {
  eager: true,
  import: 'default',
});

/** Every locale file by its language, in the order of the folders' names. For the build: nothing else packs them all. */
export const LOCALE_FILES: Readonly<Record<Language, Messages>> = Object.fromEntries(
  Object.entries(files).map(([file, messages]) => [languageOf(file), messages]),
);

/** The languages that have words of their own for rules, forms and wallets; the others use those in code. */
export const RULE_FILES: Readonly<Record<Language, Record<string, string>>> = Object.fromEntries(
  Object.entries(rules).map(([file, words]) => [languageOf(file), words]),
);

function languageOf(file: string): Language {
  return file.split('/').at(-2) ?? '';
}

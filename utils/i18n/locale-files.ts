import type { Language, Messages } from './translate';

const files = import.meta.glob<Messages>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** Every locale file by its language, in the order of the folders' names. For the build: nothing else packs them all. */
export const LOCALE_FILES: Readonly<Record<Language, Messages>> = Object.fromEntries(
  Object.entries(files).map(([file, messages]) => [file.split('/').at(-2) ?? '', messages]),
);

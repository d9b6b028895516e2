import { describe, expect, it } from 'vitest';
import { codeOnly, withoutComments } from './code-only';
import { listFolder, readSource, shipped } from './source-files';

type Words = Record<string, { message: string }>;

const words = (language: string): Words =>
  JSON.parse(readSource(`public/_locales/${language}/messages.json`).text);
const languages = listFolder('public/_locales').map((name) => name.replace(/\/$/, ''));
const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('words on the screen', () => {
  it('are there in English and in Chinese, simplified and traditional', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'zh_CN', 'zh_TW']));
  });

  it('every language has a name of its own for itself', () => {
    const names = languages.map((language) => words(language)['languageName']?.message);
    expect(new Set(names).size).toBe(languages.length);
  });

  it('no language is named in code but the one that the rest fall back to', () => {
    const named = new RegExp(`\\b(?:${languages.filter((name) => name !== 'en').join('|')})\\b`);
    const naming = shipped().filter(({ text }) => named.test(withoutComments(text)));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it.each(languages)('%s has every key, none empty, with the same placeholders', (language) => {
    const english = words('en');
    const own = words(language);
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message }] of Object.entries(own)) {
      expect(message.trim(), key).not.toBe('');
      expect(placeholders(message), key).toEqual(placeholders(english[key]?.message ?? ''));
    }
  });

  it.each(languages)(
    '%s names and describes the extension within what the Chrome Web Store takes',
    (language) => {
      // https://developer.chrome.com/docs/extensions/reference/manifest/{name,description}
      const { appName, appDescription } = words(language);
      expect(appName?.message.length).toBeLessThanOrEqual(75);
      expect(appDescription?.message.length).toBeLessThanOrEqual(132);
    },
  );

  it('no key lies unused', () => {
    const files = [...shipped(), readSource('wxt.config.ts')];
    const used = files.map(({ text }) => text.replaceAll('__MSG_', ' ').replaceAll('__', ' ')).join('\n');
    // A key may be put together (`step_${name}`): then its first part stands before the `${`.
    const built = [...used.matchAll(/`([a-zA-Z_]+)\$\{/g)].map((match) => match[1] ?? '');
    const unused = Object.keys(words('en')).filter(
      (key) => !new RegExp(`\\b${key}\\b`).test(used) && !built.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('a Chinese word stands in a locale file, never in a screen', () => {
    const screens = shipped().filter(({ path }) => /\.tsx$/.test(path));
    expect(
      screens.filter(({ text }) => /\p{Script=Han}/u.test(codeOnly(text))).map(({ path }) => path),
    ).toEqual([]);
  });
});

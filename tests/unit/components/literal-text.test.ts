import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shownWords } from './shown-words';

const ROOT = path.resolve(import.meta.dirname, '../../..');

function screens(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => `${folder}/${file}`);
}

describe('screens', () => {
  it.each([...screens('components'), ...screens('entrypoints')])(
    '%s speaks only through the translator',
    (file) => {
      expect(shownWords(readFileSync(path.join(ROOT, file), 'utf8'))).toEqual([]);
    },
  );

  it.each([
    ['<p class="x">Saved</p>', ['Saved']],
    ['<button onClick={() => go(1)}>保存</button>', ['保存']],
    ['<img alt="A picture" class="small" />', ['A picture']],
    ['<p>{ok ? "Saved" : t("failed")}</p>', ['Saved']],
    ['<p>{`page `}</p>', ['page']],
    ['<p>{t("saved")} · {state === "saved" && t("again")}</p>', []],
    ['useState<string>(undefined)', []],
  ])('of %s the words are found', (source, words) => {
    expect(shownWords(`const screen = ${source};`)).toEqual(words);
  });
});

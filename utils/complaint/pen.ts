import type { TextLanguage } from '../model/text-language';
import { maskCards } from '../redaction/secrets/mask-cards';
import { oneLine } from './plain';
import { en } from './texts/en';
import type { Words } from './texts/words';
import { zh } from './texts/zh';

/** What a text is written with. Whatever comes from a page or a field passes through it before it is written. */
export interface Pen {
  language: TextLanguage;
  words: Words;
  /** A text with card numbers and other secrets covered. */
  mask(text: string): string;
  /** A page's text in quotation marks, on one line, so that it cannot be taken for ours. */
  quote(text: string, limit?: number): string;
}

const WORDS: Record<TextLanguage, Words> = { en, zh };

/** `references` are the numbers that pages label as references: they are never covered. */
export function penFor(language: TextLanguage, references: ReadonlySet<string>): Pen {
  const mask = (text: string) => maskCards(text, references);
  return {
    language,
    words: WORDS[language],
    mask,
    quote: (text, limit) =>
      `“${oneLine(mask(oneLine(text, Infinity)), limit)
        .replaceAll('“', '‘')
        .replaceAll('”', '’')}”`,
  };
}

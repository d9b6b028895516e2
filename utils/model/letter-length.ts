import type { Channel } from './case';
import type { TextLanguage } from './text-language';

/** How a desk counts: words; characters; 字 as Chinese word processors count; 字 as short-message sites do. */
export type LengthUnit = 'words' | 'characters' | 'zi' | 'post_zi';

export interface LetterLimit {
  unit: LengthUnit;
  most: number;
  /** A desk takes no more than this; otherwise it is what a reader can be expected to read. */
  hard: boolean;
}

const NUMERALS = '一二三四五六七八九十';

/** The words that an enclosure begins with: `Enclosure 1`, `附件一`; of one alone without a number. */
export function enclosure(language: TextLanguage, position: number | null): string {
  if (language === 'en') return position === null ? 'Enclosure' : `Enclosure ${position}`;
  return position === null ? '附件' : `附件${NUMERALS[position - 1] ?? position}`;
}

const ENCLOSURE = /^(?:Enclosure(?: \d+)?: |附件[一二三四五六七八九十\d]*：)/m;

/** Whether a line begins what is enclosed with a letter. */
export function isEnclosure(line: string): boolean {
  return ENCLOSURE.test(line);
}

/** A letter without what is enclosed with it. */
export function letterProper(text: string): string {
  const at = text.search(ENCLOSURE);
  return (at < 0 ? text : text.slice(0, at)).trimEnd();
}

/**
 * How long a text should be: a page where no desk says otherwise; a post as short as the sites allow (280 characters, 140
 * 字); the complaint form of PayPal takes 2,500 characters.
 */
export function letterLimit(channel: Channel, language: TextLanguage, provider: string): LetterLimit | null {
  if (channel === 'post') {
    return language === 'zh'
      ? { unit: 'post_zi', most: 140, hard: true }
      : { unit: 'characters', most: 280, hard: true };
  }
  if (channel !== 'support' && channel !== 'formal') return null;
  if (/paypal|贝宝/i.test(provider)) return { unit: 'characters', most: 2500, hard: true };
  return language === 'zh'
    ? { unit: 'zi', most: 600, hard: false }
    : { unit: 'words', most: 350, hard: false };
}

/** The length of a letter without its enclosures. */
export function letterLength(text: string, unit: LengthUnit): number {
  const proper = letterProper(text);
  if (unit === 'words') return proper.split(/\s+/).filter(Boolean).length;
  if (unit === 'characters') return [...proper].length;
  if (unit === 'zi') return (proper.match(/[\w./-]+|[^\s\w]/gu) ?? []).length;
  return Math.ceil([...proper].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 256 ? 0.5 : 1), 0));
}

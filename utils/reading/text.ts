import { asciiDigits } from './digits';
import { remember } from './remember';

/** Zero-width space, soft hyphen, word joiners and bidi controls: they show nothing and break every comparison. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** White space that is no blank, and what shows nothing: most texts hold none, and looking is cheaper than replacing. */
const UNFOLDED =
  /[\t-\r\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]/;

/**
 * What shows nothing by itself but may shape what stands beside it (joiners of Persian words and emoji families, variation
 * selectors, fillers, tags): kept in what is shown, dropped in what is parsed.
 */
const SHAPING = /(?!\u202e)\p{Default_Ignorable_Code_Point}/gu;

/** Behind this sign a text is shown from its end to its beginning, figures too (UAX #9, RLO). */
const TURNED = '\u202e';
const IN_ITS_PLACE = '\ufffd';

/** Without what shows nothing; one place for what is left out of everything that is parsed. */
export function withoutShaping(text: string): string {
  return /[^\0-\u033f]/.test(text) ? text.replace(SHAPING, '') : text;
}

/** Whether the figures in a text may be shown in another order than they are written in; folded or not. */
export function isTurned(text: string): boolean {
  return text.includes(TURNED) || text.includes(IN_ITS_PLACE);
}

/**
 * The text as shown, on one line: invisible characters dropped, every run of white space (NBSP, U+202F, ideographic
 * space, line breaks) folded to one blank, ends trimmed. Letters and digits stay as they are; this is what `raw` holds. What
 * turns a text around would do so wherever it is shown: a sign stands in its place.
 */
export function foldSpace(text: string): string {
  if (!UNFOLDED.test(text) && !text.includes('  ')) return text.trim();
  const turned = text.includes(TURNED) ? text.replaceAll(TURNED, IN_ITS_PLACE) : text;
  return turned.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Full-width forms and digits of other scripts to ASCII, one character for one: `￥１２．５０` becomes `¥12.50`. */
export function narrow(text: string): string {
  if (!/[\u0660-\u0e59\uff01-\uffe6]/.test(text)) return text;
  return asciiDigits(text)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\uffe1\uffe5\uffe6]/g, (wide) => (wide === '\uffe1' ? '£' : wide === '\uffe5' ? '¥' : '₩'));
}

/** All dashes a page may use for minus, and all apostrophes, as ASCII; one character for one. */
export function plainSigns(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
    .replace(/\ufe62/g, '+')
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'");
}

/** `foldSpace` in ASCII width: what parsers work on, never shown. */
export function foldText(text: string): string {
  return narrow(foldSpace(withoutShaping(text)));
}

/** Accents of Latin letters, and the dots of Cyrillic ё; not the breve, which makes й another letter than и. */
const ACCENTS = /[\u0300-\u0305\u0307-\u036f]/g;

/** Without accents: `Numéro` becomes `Numero`. Case and punctuation stay. */
export function plainLatin(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
}

/** For dictionaries of words: `foldText`, lower case, without accents, without punctuation at either end. */
export const foldWord = remember((text) =>
  foldSpace(plainLatin(foldText(text)).toLowerCase()).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, ''),
);

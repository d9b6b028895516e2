import { remember } from '../../reading/remember';
import { simplify } from '../../reading/simplify';
import { foldWord } from '../../reading/text';

/** No heading is longer; what is longer is a sentence of a preamble. */
const LONGEST = 60;

/** Characters of headings in Hong Kong, Taiwan and Japan beyond those that words of state need. */
const MORE = new Map(
  [
    ...'類类說说備备註注幣币間间時时項项種种別别稱称銀银來来從从編编碼码據据總总淨净動动參参資资貨货價价內内'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, other = '', plain = '']) => [other, plain]),
);

/** One spelling of East Asian words, for headings and for the patterns they are looked up by. */
export function oneSpelling(text: string): string {
  return simplify(text).replace(/\p{sc=Han}/gu, (character) => MORE.get(character) ?? character);
}

/** `Waehrung`, `Gebuehr`, `Beguenstigter`: banks that write no umlauts. */
const GERMAN_IN_ASCII = /(?<=\b(?:w|empf|gl|h))ae(?=hrung|nger|ubiger|ndler)|(?<=(?:geb|\bbeg))ue(?=hr|nst)/g;

/** One spelling of a heading: `Transaction_ID`, `transactionId` and `TRANSACTION ID:` are the same. */
export const plainLabel = remember((text): string => {
  if (text.length > LONGEST) return '';
  const isOneWord = !/\s/.test(text.trim());
  const parted = isOneWord ? text.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=ID\b)/gu, ' ') : text;
  const plain = oneSpelling(foldWord(parted.replace(/[↑↓▲▼*]/g, '').replace(/_/g, ' ')))
    .replace(GERMAN_IN_ASCII, (two) => two.charAt(0))
    .replace(/ı/g, 'i')
    .replace(/\bid\. ?/g, 'id ')
    .replace(/\s*[/／]\s*/g, '/')
    .replace(/\s+/g, ' ');
  return plain.includes('(') && !plain.includes(')') ? `${plain})` : plain;
});

export interface LabelParts {
  /** The label without what stands in brackets. */
  head: string;
  /** What stands in brackets or behind `in`: a unit, a zone, a side. */
  asides: string[];
}

const CURRENCY_BEHIND = /(?:\s+in\s+|\s+|,\s*)([a-z]{3}|euros?|руб|元|円|원|€|\$|£)$/u;

/** Takes `金额(元)`, `Betrag in EUR`, `Date (UTC)`, `Сумма, руб.` apart. */
export const partsOfLabel = remember((text): LabelParts => {
  const asides: string[] = [];
  const head = text.replace(/\s*[([（【<]\s*([^()（）[\]【】<>]*)\s*[)\]）】>]\s*/g, (_, inside: string) => {
    asides.push(inside.trim());
    return ' ';
  });
  const plain = plainLabel(head);
  const behind = CURRENCY_BEHIND.exec(plain)?.[1]?.replace(/^euros?$/, 'eur');
  const isCode = behind !== undefined && (!/^[a-z]+$/.test(behind) || isCurrencyCode(behind.toUpperCase()));
  if (!isCode || behind === undefined) return { head: plain, asides };
  return {
    head: plain.replace(CURRENCY_BEHIND, '').trim(),
    asides: [...asides, /^[a-z]+$/.test(behind) ? behind.toUpperCase() : behind],
  };
});

const codes = new Set(Intl.supportedValuesOf('currency'));

function isCurrencyCode(code: string): boolean {
  return codes.has(code) && code !== 'ALL' && code !== 'TOP';
}

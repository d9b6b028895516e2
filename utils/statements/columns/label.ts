import { remember } from '../../reading/remember';
import { simplify } from '../../reading/simplify';
import { foldWord } from '../../reading/text';

/** No heading is longer; what is longer is a sentence of a preamble. */
const LONGEST = 60;

/** One spelling of a heading: `Transaction_ID`, `transactionId` and `TRANSACTION ID:` are the same. */
export const plainLabel = remember((text): string => {
  if (text.length > LONGEST) return '';
  const isOneWord = !/\s/.test(text.trim());
  const parted = isOneWord ? text.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=ID\b)/gu, ' ') : text;
  const plain = simplify(foldWord(parted.replace(/[↑↓▲▼*]/g, '').replace(/_/g, ' ')))
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

const CURRENCY_BEHIND = /(?:\s+in\s+|\s+|,\s*)([a-z]{3}|руб|元|円|원|€|\$|£)$/u;

/** Takes `金额(元)`, `Betrag in EUR`, `Date (UTC)`, `Сумма, руб.` apart. */
export const partsOfLabel = remember((text): LabelParts => {
  const asides: string[] = [];
  const head = text.replace(/\s*[([（【<]\s*([^()（）[\]【】<>]*)\s*[)\]）】>]\s*/g, (_, inside: string) => {
    asides.push(inside.trim());
    return ' ';
  });
  const plain = plainLabel(head);
  const behind = CURRENCY_BEHIND.exec(plain)?.[1];
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

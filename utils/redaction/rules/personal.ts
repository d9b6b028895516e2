/** Data that point to a person. */
export type PersonalKind = 'identity_number' | 'phone' | 'email';

/** Where it stands in a text: UTF-16 offsets, `end` exclusive. */
export interface PersonalSpan {
  start: number;
  end: number;
  kind: PersonalKind;
}

/** As long as RFC 5321, section 4.5.3.1, allows: without bounds a long word takes time by its square. */
const EMAIL = /[\w.+'’\u00c0-\u024f-]{1,64}@[\w\u00c0-\u024f-]{1,63}(?:\.[\w\u00c0-\u024f-]{1,63}){1,8}/g;
/** 18 characters, the last a check character (GB 11643-1999). */
const IDENTITY = /(?<![\dA-Za-z])\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dA-Za-z])/g;
/** Mobile numbers of mainland China (YD/T 1127: eleven digits from 13 to 19), and numbers with their country's code (E.164). */
const PHONES = [
  /(?<![\d.,-])(?:(?:\+|00)?86[ -]?)?1[3-9]\d([ .-]?)\d{4}\1\d{4}(?![\d.,-]?\d)/g,
  /(?<![\d\w])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?!\d)/g,
];

/**
 * Telephone numbers, e-mail addresses and Chinese identity numbers in a text, in order and without overlap. What carries
 * a check digit is only found when it fits: order numbers are long, too.
 */
export function findPersonal(text: string): PersonalSpan[] {
  const spans = [
    ...spansOf(text, EMAIL, 'email'),
    ...spansOf(text, IDENTITY, 'identity_number').filter(({ start, end }) =>
      isIdentityNumber(text.slice(start, end).replace(/[ -]/g, '')),
    ),
    ...PHONES.flatMap((pattern) => spansOf(text, pattern, 'phone')).filter(({ start, end }) => {
      const digits = text.slice(start, end).replace(/\D/g, '').length;
      return digits >= 8 && digits <= 15 && !isFigure(text.slice(start), end - start);
    }),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** An amount with its sign: a decimal point or comma is its only mark, or comes right behind. */
function isFigure(text: string, length: number): boolean {
  return /^\+\d+\.\d+$/.test(text.slice(0, length)) || /^[.,]\d{1,2}(?!\d)/.test(text.slice(length));
}

function spansOf(text: string, pattern: RegExp, kind: PersonalKind): PersonalSpan[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    kind,
  }));
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the birthday in it is one and the check character fits (ISO 7064, MOD 11-2). */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text)) return false;
  const [year, month, day] = [text.slice(6, 10), text.slice(10, 12), text.slice(12, 14)];
  const birthday = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(birthday.getTime()) || birthday.toJSON().slice(0, 10) !== `${year}-${month}-${day}`)
    return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

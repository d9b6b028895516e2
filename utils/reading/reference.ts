import type { Reference } from '../model/reading';
import { readAmount } from './amount';
import { readMoment } from './date';
import { LABELLED, typeOfLabel } from './reference-labels';
import { simplify } from './simplify';
import { foldText, plainLatin } from './text';

/** Hash of a transaction on Bitcoin (64 hex digits) or an Ethereum-like chain (`0x` before them). */
const HASH = /^(?:0x)?[0-9a-f]{64}$/i;
const HASH_INSIDE = /(?<![A-Za-z0-9])0x[0-9a-f]{64}(?![A-Za-z0-9])/gi;

/**
 * All labelled references in a text, in their order: `订单号:X | 交易号:Y`, `流水号:…`, `Order #123-…`,
 * `Transaction ID: …`, `Ref. no. …`; also the hash of a blockchain transaction, which its shape alone tells.
 */
export function readReferences(text: string): Reference[] {
  const folded = simplify(plainLatin(foldText(text)));
  const found = new Map<string, Reference & { at: number }>();
  const add = (type: Reference['type'], value: string, at: number) => {
    const reference = { type: HASH.test(value) ? 'tx_hash' : type, value, at } as const;
    if (![...found.values()].some((other) => other.value === value && other.type === reference.type))
      found.set(`${at}`, reference);
  };
  for (const match of folded.matchAll(LABELLED)) {
    const groups = match.groups ?? {};
    const value = wholeNumber(groups['value'] ?? '', folded.slice(match.index + match[0].length));
    const type = typeOfLabel(groups);
    if (value && !(type === 'other' && isCardNumber(value))) add(type, value, match.index);
  }
  for (const match of folded.matchAll(HASH_INSIDE)) add('tx_hash', match[0], match.index);
  return [...found.values()].sort((a, b) => a.at - b.at).map(({ type, value }) => ({ type, value }));
}

const CUT_BEHIND = /^ ?(?:[*•●＊xX]{2,}|[*•●…])/;

/** The number behind a label; null when it is a word, a date or an amount, or when only a part of it can be told. */
function wholeNumber(shown: string, behind: string): string | null {
  // `7AB1...012D`, `2026****1234`: only its ends are shown.
  if (shown.includes('..') || CUT_BEHIND.test(behind)) return null;
  const value = shown.replace(/[._+/-]+$/, '');
  // Numbers printed in blocks of four belong together; other short blocks may be anything.
  const blocks = /^\d{4}$/.test(value) ? /^(?: \d{4})+(?![\d.,:/-])/.exec(behind)?.[0] : undefined;
  if (blocks) return value + blocks;
  if (/^\d{1,6}$/.test(value) && /^ \d/.test(behind)) return null;
  const isMixed = /[a-z][A-Z]|[A-Z][a-z]+[A-Z]/.test(value) && value.length >= 12;
  if (value.length < 4 || (!/\d/.test(value) && !isMixed)) return null;
  return readMoment(value) || /^\d+[.,]\d{2}$/.test(value) ? null : value;
}

/**
 * True for a text that its shape alone shows to be an id: eight characters at least, no blanks, with digits; and not a
 * date, an amount, a telephone or card number, an address of the web, of mail or of a blockchain, or a name like
 * `iPhone15`.
 */
export function looksLikeReference(text: string): boolean {
  const id = foldText(text);
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9_+/=.-]{6,78})[A-Za-z0-9=]$/.test(id) || !/\d.*\d/.test(id)) return false;
  if (/^[\d./+-]+$/.test(id)) return isLongNumber(id);
  if (/^[A-Za-z]+[-_]?\d{1,4}$/.test(id)) return false;
  if (/\.[a-z]{2,}(?:\/|$)/i.test(id) || /^(?:0x[0-9a-f]{40}|bc1[a-z0-9]+)$/i.test(id)) return false;
  return readMoment(id) === null && readAmount(id) === null;
}

/** Digits alone: up to eleven may be a telephone number, fifteen or sixteen with a valid check digit a card's. */
function isLongNumber(id: string): boolean {
  const digits = id.replace(/\D/g, '');
  if (/[+.]|\/\//.test(id) || (/^\d+$/.test(id) ? digits.length < 12 : digits.length < 15)) return false;
  return !isCardNumber(digits);
}

function isCardNumber(shown: string): boolean {
  const digits = shown.replace(/[ -]/g, '');
  return /^(?=\d{15,16}$)(?:4|5[1-5]|6|2[2-7]|3[47])/.test(digits) && passesLuhn(digits);
}

/** ISO/IEC 7812-1 annex B. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

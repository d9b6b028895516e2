import { type LongNumber, longNumbers } from './digit-groups';
import type { SecretSpan } from './secrets';

/** As cards and pages write them: a block, groups as they are embossed, the last four set apart, digit by digit. */
const SHAPE =
  /^(?:1[4-9]|4-4-4-[1-4](?:-[1-4])?|4-6-[45]|[68]-(?:[7-9]|1[0-3])|4-(?:[89]|1[0-5])|(?:[89]|1[0-5])-4|1(?:-1){13,18})$/;
/** Issuer ranges (ISO/IEC 7812 as published by the schemes): Visa, Mastercard, Amex, Discover, UnionPay, JCB, Mir, RuPay. */
const ISSUER =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:20[0-4]|22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17}|35(?:2[89]|[3-8]\d)\d{12}|(?:508[5-9]|60(?:6[1-9]|[78]\d)|8[12]\d\d)\d{12})$/;
/** Fewer digits, or numbers that much else begins with: only in the groups that cards are embossed in. Diners Club, Maestro. */
const GROUPED = /^(?:4-6-4 3(?:0[0-5]|[689]\d)|4-4-4-\d (?:5[06-8]|6[037])|4-4-4-4-3 6)/;
const REFERENCE_LABEL =
  /(?:号|號|编号|單號|单号|order|ref(?:erence)?|transaction|trade|invoice|id|no|nr|#|№)\.?\s*[:：#=/]?\s*$/i;
const CARD = '(?:卡|card|karten?|carte|tarjeta|cartão|carta|карт[аы]|カード|카드)';
const NUMBER =
  '(?:[ \\t]*(?:号码?|號碼?|番号|번호|no|number|num|nr|nummer|№|#)\\.?|(?<=карт[аы])|(?<=n[uú]mero[^\\n]{0,20}))';
const CARD_LABEL = new RegExp(`${CARD}${NUMBER}?\\s*[:：#]?\\s*$`, 'i');
/** Behind what a page calls a card's number, whoever issued it and whatever its check digit. */
const LABELLED = new RegExp(
  `${CARD}${NUMBER}\\s{0,3}[:：]?\\s{0,3}(\\d(?:[ \\u00a0-]?\\d){12,18})(?![\\d*•]|[ -][\\d*•]|[.,]\\d)`,
  'gi',
);

/** Full card numbers. Numbers that a label names as a reference (订单号, Order #…) are facts and stay. */
export function cardNumbers(text: string): SecretSpan[] {
  return [...longNumbers(text, (number) => isCard(text, number)), ...labelled(text)].map(
    ({ start, end }) => ({ start, end, kind: 'card_number' }),
  );
}

function isCard(text: string, { start, end, digits, shape }: LongNumber): boolean {
  const issued = ISSUER.test(digits) || GROUPED.test(`${shape} ${digits}`);
  return (
    issued && SHAPE.test(shape) && luhn(digits) && standsAlone(text, start, end) && !isReference(text, start)
  );
}

/** No part of an amount or of a longer name in groups. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/[\dA-Za-z*•][.,-]$|[•*]{4}$/.test(text.slice(Math.max(0, start - 4), start)) &&
    !/^[.,]\d/.test(text.slice(end, end + 2))
  );
}

function isReference(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return REFERENCE_LABEL.test(before) && !CARD_LABEL.test(before);
}

function labelled(text: string): { start: number; end: number }[] {
  return [...text.matchAll(LABELLED)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end };
  });
}

/** The check digit of payment cards (ISO/IEC 7812-1, annex B). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

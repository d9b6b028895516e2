import type { SecretKind } from '../../model/secret-kind';
import { seedPhrases } from './seed-phrases';

/** Where a secret stands in a text: UTF-16 offsets, `end` exclusive. */
export interface SecretSpan {
  start: number;
  end: number;
  kind: SecretKind;
}

/**
 * Finds what must never be stored: full card numbers, codes, passwords, tokens, private keys and seed phrases.
 * Numbers that a label names as a reference (订单号, Order #…) are facts and stay.
 * Spans come in order and do not overlap.
 */
export function findSecrets(text: string): SecretSpan[] {
  const spans = [
    ...cardNumbers(text),
    ...PATTERNS.flatMap(([kind, pattern]) => matches(text, pattern, kind)),
    ...seedPhrases(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** The same text with every secret replaced by `█`; of a card number the last four digits stay, as wallets show them. */
export function maskSecrets(text: string): string {
  return maskSpans(text, findSecrets(text));
}

export function maskSpans(text: string, spans: readonly SecretSpan[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end, kind } of spans) {
    const kept = kind === 'card_number' ? 4 : 0;
    masked += text.slice(from, start) + text.slice(start, end - kept).replace(/[^\s-]/g, '█');
    from = end - kept;
  }
  return masked + text.slice(from);
}

/**
 * Patterns with one group that is the secret. Formats: JWT RFC 7519, Bearer RFC 6750, PEM RFC 7468,
 * BIP-32 extended keys, WIF (base58 of 0x80 + key), vendors' documented key prefixes.
 */
const PATTERNS: readonly (readonly [SecretKind, RegExp])[] = [
  ['token', /\b(eyJ[\w-]{8,}\.[\w-]{8,}\.?[\w-]*)/g],
  ['token', /\bBearer\s+([\w.~+/-]{12,}=*)/gi],
  [
    'token',
    /\b((?:sk|rk)_(?:live|test)_\w{12,}|gh[pousr]_\w{20,}|xox[abprs]-[\w-]{10,}|AKIA[A-Z0-9]{16})\b/g,
  ],
  [
    'token',
    /["']?(?:access|refresh|id|auth|session|csrf|xsrf|api)[_-]?(?:token|key|secret)["']?\s*[:=]\s*["']?([\w.~+/-]{8,}=*)/gi,
  ],
  ['private_key', /(-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$))/g],
  ['private_key', /\b([xyzt]prv[1-9A-HJ-NP-Za-km-z]{80,})\b/g],
  ['private_key', /\b([5KL][1-9A-HJ-NP-Za-km-z]{50,51})\b/g],
  [
    'private_key',
    /(?:private\s+key|secret\s+key|私钥|私鑰|秘密鍵)[^\n]{0,20}[:：\s]\s*((?:0x)?[0-9a-f]{64})\b/gi,
  ],
  [
    'code',
    /(?:one[- ]time (?:pass)?(?:code|word)|verification code|security code|passcode|OTP|CVV2?|CVC2?|CVN|PIN|动态密码|動態密碼|验证码|驗證碼|校验码|安全码)\s*(?:is|为|是|:|：|#|=)?\s*(\d{3,8})(?!\d)/gi,
  ],
  ['code', /(?<!\d)(\d{4,8})\s*(?:is your|为您的|是您的)[^\n]{0,24}(?:code|验证码|驗證碼|校验码)/gi],
  [
    'password',
    /(?:password|passwd|passwort|密码|密碼|口令)\s*(?:is|为|是)?\s*[:：=]\s*((?=\S*\d)\S{4,64})/gi,
  ],
];

function matches(text: string, pattern: RegExp, kind: SecretKind): SecretSpan[] {
  const spans: SecretSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const secret = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(secret);
    spans.push({ start, end: start + secret.length, kind });
  }
  return spans;
}

/** Digits as cards are written: in a block, or in groups parted by single blanks, dashes or line breaks. */
const CARD =
  /(?<![\d.,*•-])(?:\d{4}[ \n\u00a0-]\d{4}[ \n\u00a0-]\d{4}[ \n\u00a0-]\d{4}(?:[ \n\u00a0-]\d{3})?|3[47]\d\d[ \n\u00a0-]\d{6}[ \n\u00a0-]\d{5}|\d{15,19})(?![.,]?\d)/g;
/** Issuer ranges (ISO/IEC 7812 as published by the schemes): Visa, Mastercard, Amex, Discover, UnionPay, JCB. */
const ISSUER =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17}|35(?:2[89]|[3-8]\d)\d{12})$/;
const REFERENCE_LABEL =
  /(?:号|號|编号|單號|单号|order|ref(?:erence)?|transaction|trade|invoice|id|no|nr|#|№)\.?\s*[:：#]?\s*$/i;
const CARD_LABEL = /(?:card|卡号|卡號|karte|carte|tarjeta)\D{0,12}$/i;

function cardNumbers(text: string): SecretSpan[] {
  return [...text.matchAll(CARD)].flatMap((match) => {
    const digits = match[0].replace(/\D/g, '');
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const labelledAsReference = REFERENCE_LABEL.test(before) && !CARD_LABEL.test(before);
    if (!ISSUER.test(digits) || !luhn(digits) || labelledAsReference) return [];
    return [{ start: match.index, end: match.index + match[0].length, kind: 'card_number' as const }];
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

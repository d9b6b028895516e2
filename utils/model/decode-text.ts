/** Encodings that statements come in besides Unicode, the likelier ones first. All are labels of the Encoding Standard. */
const OLDER = ['gb18030', 'shift_jis', 'euc-kr', 'big5', 'windows-1251', 'windows-1252'] as const;

/** So much is enough to tell an encoding by. */
const SAMPLE = 64 * 1024;

/** Words of statements: where one of them appears, the encoding was guessed right. */
const WORDS =
  /交易|金额|時間|时间|日期|收入|支出|支付宝|微信|取引|日付|金額|摘要|残高|利用|거래|금액|일자|잔액|날짜|дата|сумма|валюта|операци|баланс|buchung|währung|empfänger|betrag|montant|libellé|débit|crédit|opération|descripción|operación|importe|descrição|operação|saldo|valor/i;

/**
 * The text of a file: Unicode by its mark, by its zero bytes or because it is valid UTF-8; else the older encoding that
 * gives the words of a statement, or the likeliest letters. Never throws; bytes that fit nowhere become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const unicode = unicodeOf(bytes);
  if (unicode) return decode(bytes, unicode) ?? '';
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== null) return utf8;
  const sample = cutAtLine(bytes);
  const guesses = OLDER.map((label) => ({ label, score: plausibility(decode(sample, label) ?? '') }));
  const [best] = guesses.sort((a, b) => b.score - a.score);
  return decode(bytes, best?.label ?? 'windows-1252') ?? '';
}

/** All that bytes say which are no Unicode: of several encodings one is guessed, and the guess may be wrong. */
export function olderReadings(bytes: Uint8Array): string[] {
  return OLDER.map((label) => decode(bytes, label) ?? '');
}

/** Mail and web pages may name an encoding that a platform does not have. */
function decode(bytes: Uint8Array, label: string, fatal = false): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function unicodeOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // Without a mark: Latin text in UTF-16 is zero in every other byte.
  const sample = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even === 0) return 'utf-16le';
  if (even > sample.length / 5 && odd === 0) return 'utf-16be';
  return null;
}

/** Up to a line's end, so that no character is cut in two. */
function cutAtLine(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const end = bytes.lastIndexOf(0x0a, SAMPLE);
  return bytes.subarray(0, end > 0 ? end : SAMPLE);
}

/** How much a text looks as if somebody had written it: known words, letters of one script, few strange characters. */
function plausibility(text: string): number {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  const high = count(/\P{ASCII}/gu) || 1;
  const words = count(new RegExp(WORDS, 'gi'));
  const strange = count(/[\ufffd\u0080-\u009f\ue000-\uf8ff]|(?<=[a-z])[А-Я]|[¤¦¬±×÷ÐÞðþ¶]/g);
  const rare = count(/[\u3400-\u4dff\uff61-\uff9f\u0100-\u017f\u0400-\u040f\u0450-\u045f]/g);
  return (words * 20 - strange * 10 - rare * 3) / high;
}

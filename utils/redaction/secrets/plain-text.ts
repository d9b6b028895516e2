/** A text as rules read it, and where each unit of it stands in the text as it is written. */
export interface PlainText {
  text: string;
  /** The offset in the written text of a unit here. */
  at(unit: number): number;
}

/** Soft hyphens, joiners, marks of direction (Unicode, Cf): nobody sees them, and a number is the same without them. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
/** Letters and digits in full width. */
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
/** Where the digits of scripts begin, ten in a row: Arabic, Persian, Devanagari, Bengali, Tamil, Thai, Lao, Burmese, Khmer. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0];
const DIGITS = new RegExp(
  `[${ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`,
  'g',
);

/** Full-width signs as ASCII, digits of other scripts as 0 to 9, without what nobody sees. Most texts are so already. */
export function plainText(written: string): PlainText {
  const text = written
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(DIGITS, (digit) => String(digitOf(digit.charCodeAt(0))));
  if (!UNSEEN.test(text)) return { text, at: (unit) => unit };
  const offsets: number[] = [];
  let seen = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (UNSEEN.test(sign)) continue;
    offsets.push(at);
    seen += sign;
  }
  return { text: seen, at: (unit) => offsets[unit] ?? text.length };
}

function digitOf(code: number): number {
  return code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code);
}

/** The zero of each set of decimal digits that statements are written in: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50] as const;
const OTHER = /[\u0660-\u066c\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/;

/** A figure or a date in ASCII digits, character for character: `١٬٢٣٤٫٥٠` is `1,234.50`. */
export function asciiDigits(text: string): string {
  if (!OTHER.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
    })
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',');
}

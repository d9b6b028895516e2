/** Controls, direction marks and broken halves of characters: what could make a line read otherwise than it is. */
const UNSEEN = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The person's own words as they wrote them, without characters that cannot be seen. */
export function ownWords(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();
}

/** One line: white space folded; what is longer than `limit` characters is cut and ends in an ellipsis. */
export function oneLine(text: string, limit = 160): string {
  const line = text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  const characters = [...line];
  return characters.length <= limit
    ? line
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** A text to be put into a longer sentence: without the mark that ends it. */
export function ending(text: string): string {
  return text.replace(/[.。;；,，\s]+$/u, '');
}

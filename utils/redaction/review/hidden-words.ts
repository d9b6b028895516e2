import { findInBase64 } from '../cover/cover-base64';
import { htmlPieces } from '../cover/cover-html-pieces';
import { readings, View } from '../cover/cover-views';

/** What has no sign of an address, no long number and no Chinese name tells of nobody. */
const MAY_TELL = /@|%40|&#|\d[\d .()-]{5,}|[\u4e00-\u9fff]{2}|%[a-f\d]{2}%[a-f\d]{2}|[\w+/]{16}/i;
/** So long a piece is a program or a picture. */
const LONGEST = 20_000;

/**
 * What a page's source says beside its shown words: attributes, comments, styles, frames, addresses, also where it is
 * encoded. Nobody sees it in a picture, and it stands in the copy of the page all the same.
 */
export function hiddenWords(source: string, shown: string): string {
  const pieces = htmlPieces(source).flatMap(({ kind, start, end }) => {
    const text = source.slice(start, end).trim();
    const known = text === '' || text.length > LONGEST || (kind === 'text' && shown.includes(text));
    return known || !MAY_TELL.test(text) ? [] : [text];
  });
  return decoded([...new Set(pieces)].join('\n'));
}

/** A text and all that it says in other encodings. */
export function decoded(text: string): string {
  const said = readings(new View(text)).map((view) => view.text);
  findInBase64(text, (inBytes) => {
    said.push(inBytes.replaceAll('\u0000', '\n'));
    return [];
  });
  return said.join('\n');
}

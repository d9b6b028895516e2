/** UTF-16 offsets in a text, `end` exclusive. */
export interface Piece {
  start: number;
  end: number;
}

/** Scripts that write words without blanks between. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The words of a text, or what stands between blanks where a script parts its words. Together they hold all of it but the
 * blanks; a mark of punctuation goes with the word before it.
 */
export function piecesOf(text: string): Piece[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: chunk, index }) =>
    UNPARTED.test(chunk) ? wordsOf(chunk, index) : [{ start: index, end: index + chunk.length }],
  ).flat();
}

function wordsOf(chunk: string, from: number): Piece[] {
  const pieces: Piece[] = [];
  for (const { segment, index, isWordLike } of words.segment(chunk)) {
    const before = pieces.at(-1);
    const end = from + index + segment.length;
    if (before && !isWordLike) before.end = end;
    else pieces.push({ start: from + index, end });
  }
  return pieces;
}

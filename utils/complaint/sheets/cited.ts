import { type Piece, shown } from './piece';

/**
 * The exhibits that a sentence of ours names: in the brackets at its end, or as the number that it begins with. What a page
 * wrote stands in quotation marks before that, and is not taken for one.
 */
function citedIn(sentence: string): string[] {
  const end = sentence.match(/[(（][^()（）]*[)）]\D*$/)?.[0] ?? sentence.match(/^E\d{4,}/)?.[0] ?? '';
  return [...new Set(end.match(/E\d{4,}/g))];
}

/** Sentences that carry their exhibits. */
export function citing(sentences: readonly string[]): Piece[] {
  return sentences.map((sentence) => shown(sentence, citedIn(sentence)));
}

import { LETTER, pairsOf, tokensIn } from './terms';

/** One thing that is looked for: a word by its beginning, or a run of characters as it stands. */
export interface Piece {
  text: string;
  /** What the index has of it: a text with the piece has a term that begins with each of these. */
  terms: string[];
  /** Whether a text may have all the terms without having the piece: 退款 and 款项, but not 退款项. */
  isLoose: boolean;
  isRun: boolean;
}

/** What a person asks for: every piece has to be in what is found. Empty when nothing in it can be looked for. */
export function piecesOf(query: string): Piece[] {
  const pieces = tokensIn(query).map(({ text, isRun }): Piece => {
    const terms = isRun ? pairsOf(text) : [text];
    return { text, terms, isLoose: terms.length > 1, isRun };
  });
  return pieces.filter(({ text }, index) => pieces.findIndex((other) => other.text === text) === index);
}

/** Finds every place of a piece in a text that was folded. */
export function patternOf({ text, isRun }: Piece): RegExp {
  if (isRun) return new RegExp(text, 'gu');
  // Figures may have commas where the person types none.
  const source = text.replaceAll('.', '\\.').replace(/\d(?=\d)/g, '$&,?');
  return new RegExp(`(?<!${LETTER})${source}`, 'gu');
}

/** Whether a folded text has every piece. */
export function hasAll(text: string, patterns: readonly RegExp[]): boolean {
  return patterns.every((pattern) => text.search(pattern) >= 0);
}

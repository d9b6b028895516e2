/** A text without what is written now so and now so; every unit of it knows the UTF-16 units it was folded from. */
export interface FoldedText {
  text: string;
  /** Where in the original each unit begins and ends. */
  starts: number[];
  ends: number[];
}

/** White space, marks that nobody sees, dashes, and the brackets and the plus of telephone numbers. */
const DROPPED = /[\s\p{Cf}\p{Pd}\u2212()+]/u;
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * Folds case, width (Ａ, A), accents (é, e), ligatures, and leaves out what groups or parts characters: blanks, line
 * breaks, dashes, the comma in 1,000. What differs in nothing else is the same word, name or number.
 */
export function foldText(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    for (const unit of foldedUnits(character, original, at, end).split('')) {
      text += unit;
      starts.push(at);
      ends.push(end);
    }
    // An accent that is a character of its own belongs to the letter before it.
    if (/[\u0300-\u036f]/.test(character) && ends.length > 0) ends[ends.length - 1] = end;
    at = end;
  }
  return { text, starts, ends };
}

function foldedUnits(character: string, original: string, at: number, end: number): string {
  if (/[a-z0-9]/.test(character)) return character;
  if (character === ',' || character === '，')
    return isDigit(original[at - 1]) && isDigit(original[end]) ? '' : ',';
  const folded = character.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
  return DROPPED.test(folded) ? '' : folded;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[\d\uff10-\uff19]/.test(character);
}

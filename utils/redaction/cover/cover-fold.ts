/**
 * A text as covers are looked for in it: full width as half, upper case as lower, digits of any script as 0 to 9, letters
 * without the marks on them. UTF-16 unit by unit, so that every offset stays what it was.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = foldUnit(text.charCodeAt(at));
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += PIECE)
    pieces.push(String.fromCharCode(...units.subarray(at, at + PIECE)));
  return pieces.join('');
}

/** A function takes only so many arguments. */
const PIECE = 8192;
/** Zero where a unit was not folded yet. */
const known = new Uint16Array(0x10000);

function foldUnit(unit: number): number {
  const before = known[unit];
  if (before) return before;
  const folded = foldCharacter(String.fromCharCode(unit)).charCodeAt(0);
  known[unit] = folded;
  return folded;
}

function foldCharacter(character: string): string {
  if (/\p{Nd}/u.test(character)) return digitOf(character);
  const [base = character, ...marks] = character.normalize('NFKD');
  const plain = /^\p{M}*$/u.test(marks.join('')) && base.length === 1 ? base : character;
  const lower = plain.toLowerCase();
  return lower.length === 1 ? lower : plain;
}

/** The digits of a script follow one another, ten by ten (Unicode, section 4.6): zero is the first in its row. */
function digitOf(character: string): string {
  let zero = character.charCodeAt(0);
  const isDigit = (unit: number) => /\p{Nd}/u.test(String.fromCharCode(unit));
  while (isDigit(zero - 1)) zero -= 1;
  return String((character.charCodeAt(0) - zero) % 10);
}

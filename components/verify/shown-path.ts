/**
 * A path of a file that a stranger named: what is not plainly printed is shown by its number, as it may be invisible, look like
 * another letter, or turn the writing direction.
 */
export function shownPath(path: string): string {
  return path.replace(/[^ -~]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

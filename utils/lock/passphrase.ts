/** Shorter ones are found by trying all of them, whatever PBKDF2 costs. */
export const SHORTEST = 12;

/**
 * A passphrase in the one form in which it is used: the same signs give the same bytes however a keyboard composes them,
 * and every space is the plain one (RFC 8265, OpaqueString: NFC, other spaces become U+0020).
 */
export function normalPassphrase(typed: string): string {
  return typed.replace(/\p{Zs}/gu, ' ').normalize('NFC');
}

/** Whether it is long enough to be worth anything, in signs as a person counts them, and more than one sign over and over. */
export function isLongEnough(typed: string): boolean {
  const signs = [...normalPassphrase(typed)];
  return signs.length >= SHORTEST && new Set(signs).size >= 5;
}

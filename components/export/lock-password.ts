import type { MessageKey } from '../../utils/i18n/translate';

/** Whether the package is to be locked, and with what. It lives as long as the panel shows it, and is kept nowhere. */
export interface Lock {
  on: boolean;
  password: string;
  again: string;
}

export const NO_LOCK: Lock = { on: false, password: '', again: '' };

/** WinZip and 7-Zip take no more. */
const LONGEST = 99;

/** Why a package cannot be locked yet: words for it, `missing` while something is still to be typed; null when it can. */
export function lockProblem({ password, again }: Lock): MessageKey | 'missing' | null {
  // Programs turn other characters into bytes by the language of the system they run on.
  if (/[^\x20-\x7e]/.test(password)) return 'lockPlainOnly';
  if (password.length > LONGEST) return 'lockTooLong';
  if (password === '' || again === '') return 'missing';
  return again === password ? null : 'lockNotSame';
}

/**
 * How hard a password is to guess, by a rough and rather low count of bits. Words are worth less than their letters, what
 * repeats or counts on nearly nothing. The format tries passwords fast (1,000 rounds of SHA-1), so short ones fall.
 */
export function lockStrength(password: string): 'lockWeak' | 'lockFair' | 'lockStrong' {
  const lower = password.toLowerCase();
  let bits = 0;
  for (let at = 0; at < lower.length; at++) bits += bitsOf(lower, at);
  return bits < 40 ? 'lockWeak' : bits < 65 ? 'lockFair' : 'lockStrong';
}

function bitsOf(text: string, at: number): number {
  const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
  if (Math.abs(step) <= 1) return 0.3;
  // The same three characters stood there before.
  if (at >= 2 && text.slice(0, at).includes(text.slice(at - 2, at + 1))) return 0.3;
  const letter = text.charAt(at);
  return /[a-z]/.test(letter) ? 2.6 : /\d/.test(letter) ? 3.3 : 5;
}

import { readAmount } from './amount';
import { directionOfWords } from './amount-words';
import type { Role } from './column-role';
import { readMoment } from './date';
import type { Page } from './page';
import { looksLikeReference, readReferences } from './reference';
import { isTimeOfDay } from './row-moment';
import { isStatusWord } from './status';

/** Nothing longer is one amount, one date or one word. */
const LONGEST = 64;

/** An amount has one figure, besides a note in brackets: what has more need not be parsed. */
const ONE_NUMBER = /^\D*\d[\d.,' \u00a0\u202f]*[^\d(（]*(?:[(（].*)?$|^\D*[(（]\D*\d[\d.,' ]*\D*$/;

/** Whether a text is an amount of money by itself; cheaper than asking what it is. */
export function isAmountText(page: Page, text: string): boolean {
  return text.length <= LONGEST && ONE_NUMBER.test(text) && contentRole(page, text) === 'amount';
}

/** What a text is by itself, without label or name: an amount, a date, a reference, a status, a direction; else null. */
export function contentRole(page: Page, text: string): Role | null {
  if (text === '' || text.length > LONGEST) return null;
  const kept = page.roles.get(text);
  if (kept !== undefined) return kept;
  const role = judge(page, text);
  page.roles.set(text, role);
  return role;
}

function judge(page: Page, text: string): Role | null {
  const isDate = () =>
    keep(page.moments, text, readMoment(text, page.language ? { language: page.language } : {}));
  if (/\d/.test(text)) {
    if (isTimeOfDay(text)) return 'date';
    if (ONE_NUMBER.test(text) && keep(page.amounts, text, readAmount(text))) return 'amount';
    if (isDate()) return 'date';
    return readReferences(text).length > 0 || looksLikeReference(text) ? 'reference' : null;
  }
  if (isStatusWord(text)) return 'status';
  const way = directionOfWords(text);
  if (way !== null) return way === 'unknown' ? null : 'direction';
  return isDate() ? 'date' : null;
}

/** Remembers what a text was read as, for those who want its value; whether it was anything. */
function keep<T>(known: Map<string, T>, text: string, read: T | null): boolean {
  if (read !== null) known.set(text, read);
  return read !== null;
}

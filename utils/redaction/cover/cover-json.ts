import { DECIMAL } from '../../model/decimal';
import type { Cover } from './cover-spans';
import { addCounts, type CoverCounts, type Covered, coverText } from './cover-text';

/** A figure, a day or a moment as programs read it: with a cover on it, it would be none any more. */
const FOR_PROGRAMS = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Covers the texts in a value of JSON, and leaves its shape as it is. Names of fields are left alone. A figure or a date
 * that is covered becomes null, which says what is true: it is open.
 */
export function coverJson(value: unknown, covers: readonly Cover[]): Covered<unknown> {
  const counts: CoverCounts[] = [];
  const covered = (one: unknown): unknown => {
    if (typeof one === 'string') return coveredString(one);
    if (Array.isArray(one)) return one.map(covered);
    if (one === null || typeof one !== 'object') return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, covered(inner)]));
  };
  const coveredString = (text: string): string | null => {
    const result = coverText(text, covers);
    counts.push(result.counts);
    const forPrograms = DECIMAL.test(text) || FOR_PROGRAMS.test(text);
    return forPrograms && result.covered !== text ? null : result.covered;
  };
  return { covered: covered(value), counts: addCounts(counts) };
}

/**
 * The same for what is shown to people: the shape stays as its type says, so a figure or a moment, which is no text, stays,
 * too.
 */
export function coverShown<T>(value: T, covers: readonly Cover[]): T {
  const shown = (one: unknown): unknown => {
    if (typeof one === 'string') return FOR_PROGRAMS.test(one) ? one : coverText(one, covers).covered;
    if (Array.isArray(one)) return one.map(shown);
    if (one === null || typeof one !== 'object') return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, shown(inner)]));
  };
  return shown(value) as T;
}

import type { TextCover } from '../model/redaction';
import { type CoveredSpan, coversOf, findCovered } from './cover-spans';

/**
 * Where the words of covers that are not lifted stand in a text, in order, overlapping ones joined: the same places that
 * are covered in the copy.
 */
export function coveredSpans(text: string, covers: readonly TextCover[]): CoveredSpan[] {
  return findCovered(text, coversOf(covers));
}

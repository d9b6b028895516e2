import type { Case } from '../model/case';
import type { Reading } from '../model/reading';
import type { TextCover } from '../model/redaction';
import type { TextPlaces } from '../model/text-places';
import { findPrivate } from './find-private';
import { foldText } from './folded-text';

/** What is known of the words of one exhibit. */
export interface ExhibitWords {
  /** The page's text, a letter, a table: whatever of it is text. */
  texts: readonly string[];
  reading: Pick<Reading, 'transactions' | 'failures' | 'messages'> | null;
  places: TextPlaces | null;
}

/**
 * What of these exhibits points to persons or opens accounts, for the person to look through: each text once, with why.
 * Amounts, times and references, which a complaint rests on, are not proposed.
 */
export function proposeCovers(
  exhibits: readonly ExhibitWords[],
  _about: Pick<Case, 'complainant' | 'account'>,
): TextCover[] {
  const proposed = new Map<string, TextCover>();
  for (const text of exhibits.flatMap(textsOf))
    for (const { start, end, reason } of findPrivate(text)) {
      const found = text.slice(start, end);
      const key = foldText(found).text;
      if (!proposed.has(key)) proposed.set(key, { text: found, reason, by: 'rule', lifted: false });
    }
  return [...proposed.values()];
}

function textsOf({ texts, reading, places }: ExhibitWords): string[] {
  const pictures = places?.pictures ?? [];
  return [
    ...texts,
    ...(reading?.transactions ?? []).map(({ text }) => text),
    ...(reading?.failures ?? []).map(({ text }) => text),
    ...(reading?.messages ?? []).map(({ text }) => text),
    ...pictures.map(({ runs }) => runs.map(({ text }) => text).join(' ')),
  ];
}

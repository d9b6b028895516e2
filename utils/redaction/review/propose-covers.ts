import type { Case } from '../../model/case';
import type { Reading } from '../../model/reading';
import type { CoverReason, TextCover } from '../../model/redaction';
import type { TextPlaces } from '../../model/text-places';
import { findPrivate } from '../rules/find-private';
import { foldText } from './folded-text';
import { privateInReading } from './private-in-reading';
import { isRestedOn, restedOn } from './rested-on';

/** What is known of the words of one exhibit. */
export interface ExhibitWords {
  /** The page's text, a letter, a table: whatever of it is text. */
  texts: readonly string[];
  reading: Pick<Reading, 'transactions' | 'failures' | 'messages'> | null;
  places: TextPlaces | null;
}

/**
 * What of these exhibits points to persons or opens accounts, for the person to look through: each text once, with why.
 * Amounts, times and references, which a complaint rests on, are not proposed. Rules see forms, not meanings: they miss
 * what has no form, and propose what only looks alike.
 */
export function proposeCovers(
  exhibits: readonly ExhibitWords[],
  about: Pick<Case, 'complainant' | 'account'>,
): TextCover[] {
  const rested = restedOn(exhibits.flatMap(({ reading }) => reading?.transactions ?? []));
  const proposed = new Map<string, TextCover>();
  const propose = (found: string, reason: CoverReason) => {
    const text = found.trim();
    const key = foldText(text).text;
    if (key.length < 2 || proposed.has(key) || isRestedOn(rested, text)) return;
    proposed.set(key, { text, reason, by: 'rule', lifted: false });
  };
  propose(about.complainant, 'name');
  propose(about.account, findPrivate(about.account)[0]?.reason ?? 'account_number');
  for (const { reading } of exhibits)
    for (const { text, reason } of reading ? privateInReading(reading) : []) propose(text, reason);
  for (const text of exhibits.flatMap(textsOf))
    for (const { start, end, reason } of findPrivate(text)) propose(text.slice(start, end), reason);
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

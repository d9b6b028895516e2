import type { Case } from '../../../utils/model/case';
import type { Reading } from '../../../utils/model/reading';
import type { CoverReason, PictureCover, TextCover } from '../../../utils/model/redaction';
import type { TextPlaces } from '../../../utils/model/text-places';
import { findPersonal } from '../../../utils/redaction/personal';

export interface ExhibitWords {
  texts: readonly string[];
  reading: Pick<Reading, 'transactions' | 'failures' | 'messages'> | null;
  places: TextPlaces | null;
}

export function proposeCovers(
  exhibits: readonly ExhibitWords[],
  _about: Pick<Case, 'complainant' | 'account'>,
): TextCover[] {
  return exhibits.flatMap(({ texts }) =>
    texts.flatMap((text) =>
      findPersonal(text).map(({ start, end, kind }) => ({
        text: text.slice(start, end),
        reason: kind,
        by: 'rule' as const,
        lifted: false,
      })),
    ),
  );
}

export function boxesOf(covers: readonly TextCover[], evidence: number, places: TextPlaces): PictureCover[] {
  return places.pictures.flatMap(({ part, runs }) =>
    runs.flatMap(({ text, ...box }) =>
      covers
        .filter((cover) => !cover.lifted && text.includes(cover.text))
        .map(({ reason, by, lifted }) => ({ evidence, part, ...box, reason, by, lifted })),
    ),
  );
}

export interface CoveredSpan {
  start: number;
  end: number;
  reason: CoverReason;
}

export function coveredSpans(text: string, covers: readonly TextCover[]): CoveredSpan[] {
  const spans: CoveredSpan[] = [];
  for (const cover of covers.filter(({ lifted }) => !lifted))
    for (let at = text.indexOf(cover.text); at >= 0; at = text.indexOf(cover.text, at + 1))
      spans.push({ start: at, end: at + cover.text.length, reason: cover.reason });
  return spans.sort((a, b) => a.start - b.start);
}

export function foldText(original: string): { text: string } {
  return { text: original };
}

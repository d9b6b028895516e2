import { flowOf } from '../findings/flow';
import { exhibit } from '../model/evidence';
import type { ReadingNote } from '../model/reading';
import { cite, sourcesOf } from './citation';
import type { TransactionFact } from './facts';
import { aboutCharges } from './facts-text';
import type { Matter } from './matter';

/** What the evidence leaves open, as questions for whoever advises the person. */
export function openQuestions({ facts, frame, exhibits, pen }: Matter): string[] {
  const { questions } = pen.words;
  const all = [...facts.dated, ...facts.undated];
  const about = (rows: readonly TransactionFact[], ask: (count: number, cited: string) => string) =>
    rows.length > 0 ? [ask(rows.length, cite(rows.flatMap(sourcesOf), pen))] : [];
  const noted = (note: ReadingNote) => exhibits.filter(({ reading }) => reading.notes.includes(note));
  const among = (entries: Matter['exhibits'], ask: (cited: string) => string) =>
    entries.length > 0 ? [ask(pen.words.citedExhibits(entries.map(({ item }) => exhibit(item.number))))] : [];
  return [
    ...(aboutCharges(frame.issue) ? facts.repeated : []).map(({ facts: charges }) =>
      questions.repeated(cite(charges.flatMap(sourcesOf), pen)),
    ),
    ...about(facts.totals.open, questions.openAmounts),
    ...about(facts.undated, questions.openDates),
    ...about(
      all.filter((fact) => flowOf(fact.transaction) === 'unknown'),
      questions.openDirections,
    ),
    ...about(facts.totals.repeats, questions.mayRepeat),
    ...about(
      all.filter((fact) => fact.statuses.length > 1),
      questions.changedStatus,
    ),
    ...among(noted('more_pages'), questions.morePages),
    ...among(noted('layout_changed'), questions.layoutChanged),
    ...among(noted('page_unknown'), questions.pageUnknown),
    ...among(
      exhibits.filter(({ item }) => item.missing.length > 0),
      questions.missingParts,
    ),
    questions.deadlines,
  ];
}

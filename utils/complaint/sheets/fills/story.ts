import { chronologyOf } from '../../chronology';
import { corroborationTexts } from '../../corroboration-text';
import { exhibitTexts } from '../../exhibits-text';
import { failureTexts, readingNotes, repeatedTexts, unansweredTexts } from '../../facts-text';
import { findingTexts } from '../../finding-texts';
import { defaultAsks } from '../../remedies';
import { citing } from '../cited';
import type { Fill } from '../form';
import type { Piece } from '../piece';
import { sentencesOf } from '../sentences';
import type { SheetFacts } from '../sheet-facts';

/** What happened: the person's own words, then what the exhibits show, each sentence with its exhibit. */
export const story: Fill = (facts) => orNothing([...ownWords(facts), ...shownFacts(facts)]);

/** What is asked for: the person's own words, or what fits the problem. */
export const asks: Fill = ({ matter }) => {
  const { pen, whatIsAsked } = matter;
  if (whatIsAsked !== '') return sentencesOf(whatIsAsked, pen.language);
  return orNothing(citing(pen.words.list(defaultAsks(matter))).map((ask) => ({ ...ask, run: true })));
};

/** The exhibits to enclose, one line each. */
export const documents: Fill = ({ matter }) => orNothing(citing(exhibitTexts(matter)));

function ownWords({ matter }: SheetFacts): Piece[] {
  return sentencesOf(matter.whatHappened, matter.pen.language);
}

function shownFacts({ matter, words }: SheetFacts): Piece[] {
  const { dated, undated, left } = chronologyOf(matter);
  return citing([
    ...dated,
    ...undated,
    ...failureTexts(matter),
    ...repeatedTexts(matter),
    ...findingTexts(matter),
    ...unansweredTexts(matter),
    ...corroborationTexts(matter),
    ...(left.length > 0 ? [words.moreRows(left.length)] : []),
    ...readingNotes(matter),
  ]);
}

function orNothing(pieces: Piece[]): Piece[] | null {
  return pieces.length > 0 ? pieces : null;
}

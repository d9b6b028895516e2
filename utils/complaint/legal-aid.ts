import { exhibit } from '../model/evidence';
import { proofTexts } from './exhibits-text';
import { readingNotes, sumTexts } from './facts-text';
import type { Matter } from './matter';
import { openQuestions } from './open-questions';
import { askBlocks, contactBlocks, factBlocks } from './parts';
import { layOut, linesBlock, listBlock } from './section';

/** A brief for a lawyer or a legal aid office: what happened, what is proved and what is not. */
export function legalAid(matter: Matter): string {
  const { pen, frame } = matter;
  const { words } = pen;
  return layOut(
    words.legalAidOpening(frame),
    [
      { heading: 'summary', blocks: linesBlock([words.claim(frame.issue, 'third'), ...summary(matter)]) },
      { heading: 'parties', blocks: linesBlock(words.parties(frame)) },
      { heading: 'ownWords', blocks: [matter.whatHappened] },
      { heading: 'facts', blocks: [...factBlocks(matter, 'without'), ...linesBlock(readingNotes(matter))] },
      { heading: 'sums', blocks: linesBlock(sumTexts(matter)) },
      { heading: 'contact', blocks: contactBlocks(matter) },
      { heading: 'proofs', blocks: listBlock(proofTexts(matter), pen) },
      { heading: 'asks', blocks: askBlocks(matter, 'legal_aid') },
      { heading: 'questions', blocks: listBlock(openQuestions(matter), pen) },
    ],
    [],
    pen,
    'text',
  );
}

function summary({ facts, exhibits, pen }: Matter): string[] {
  if (facts.count === 0) return [];
  const all = pen.words.citedExhibits(exhibits.map(({ item }) => exhibit(item.number)));
  const transactions = facts.count - facts.failures.length - facts.messages.length;
  return [pen.words.evidenceSummary(transactions, facts.failures.length, facts.messages.length, all)];
}

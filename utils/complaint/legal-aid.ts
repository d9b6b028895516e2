import { exhibit } from '../model/evidence';
import { annexSections } from './annex';
import { earlierTexts } from './earlier-texts';
import { catalogueTexts } from './exhibits-text';
import { readingNotes, sumTexts } from './facts-text';
import { lawTexts } from './law-texts';
import type { Matter } from './matter';
import { openQuestions } from './open-questions';
import { askBlocks, contactBlocks, factBlocks } from './parts';
import { layOut, linesBlock, listBlock } from './section';

/** A brief for a lawyer or a legal aid office: what happened, what is proved and what is not. */
export function legalAid(matter: Matter): string {
  const { pen, frame, facts } = matter;
  const { words } = pen;
  return layOut(
    {
      opening: words.legalAidOpening(frame),
      sections: [
        { heading: 'summary', blocks: linesBlock([words.claim(frame.issue, 'third'), ...summary(matter)]) },
        { heading: 'parties', blocks: linesBlock(words.parties(frame)) },
        { heading: 'ownWords', blocks: [matter.whatHappened] },
        {
          heading: 'facts',
          blocks: [
            ...factBlocks(matter, { conversation: false, rows: 'annex' }),
            ...linesBlock(readingNotes(matter)),
          ],
        },
        { heading: 'sums', blocks: linesBlock(sumTexts(matter)) },
        {
          heading: 'contact',
          blocks: [
            ...linesBlock(earlierTexts(matter, 'third').map(({ text }) => text)),
            ...contactBlocks(matter),
            ...(facts.messages.length + matter.contacts.length > 0 ? [] : [words.noConversation]),
          ],
        },
        { heading: 'law', blocks: linesBlock(lawTexts(matter, 'third')) },
        { heading: 'asks', blocks: askBlocks(matter, 'legal_aid') },
        { heading: 'questions', blocks: listBlock(openQuestions(matter), pen) },
      ],
      enclosures: [
        { heading: 'proofs', blocks: listBlock(catalogueTexts(matter), pen) },
        ...annexSections(matter),
      ],
    },
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

import { annexSections } from './annex';
import { earlierTexts } from './earlier-texts';
import { catalogueTexts } from './exhibits-text';
import { readingNotes, sumTexts } from './facts-text';
import { lawTexts } from './law-texts';
import type { Matter } from './matter';
import { askBlocks, contactBlocks, factBlocks } from './parts';
import { layOut, linesBlock, listBlock } from './section';

/** A neutral statement of facts for an authority. */
export function regulator(matter: Matter): string {
  const { pen, frame } = matter;
  const { words } = pen;
  return layOut(
    {
      opening: words.regulatorOpening(frame),
      sections: [
        { heading: 'parties', blocks: linesBlock(words.parties(frame)) },
        { heading: 'subject', blocks: [words.claim(frame.issue, 'third')] },
        { heading: 'ownWords', blocks: [matter.whatHappened] },
        { heading: 'facts', blocks: factBlocks(matter, { conversation: false, rows: 'annex' }) },
        { heading: 'sums', blocks: linesBlock(sumTexts(matter)) },
        {
          heading: 'contact',
          blocks: [
            ...linesBlock(earlierTexts(matter, 'third').map(({ text }) => text)),
            ...contactBlocks(matter),
          ],
        },
        { heading: 'law', blocks: linesBlock(lawTexts(matter, 'third')) },
        { heading: 'asks', blocks: [...askBlocks(matter, 'regulator'), words.regulatorRequest] },
      ],
      closing: words.regulatorClosing(frame),
      enclosures: [
        {
          heading: 'proofs',
          blocks: [...listBlock(catalogueTexts(matter), pen), ...linesBlock(readingNotes(matter))],
        },
        ...annexSections(matter),
      ],
    },
    pen,
    'text',
  );
}

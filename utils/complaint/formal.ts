import { annexSections } from './annex';
import { contactTexts } from './contact-texts';
import { earlierTexts } from './earlier-texts';
import { exhibitTexts } from './exhibits-text';
import { readingNotes, sumTexts } from './facts-text';
import { lawTexts, requestOf } from './law-texts';
import type { Matter } from './matter';
import { askBlocks, factBlocks } from './parts';
import { layOut, linesBlock, listBlock } from './section';

/** A formal letter of complaint to the provider: what is enclosed follows the signature. */
export function formal(matter: Matter): string {
  const { pen, frame } = matter;
  const contacts = contactTexts(matter, 'provider');
  return layOut(
    {
      opening: pen.words.formalOpening(frame),
      sections: [
        {
          heading: 'earlier',
          blocks: [
            ...linesBlock(earlierTexts(matter, 'provider').map(({ text }) => text)),
            ...listBlock(contacts, pen),
          ],
        },
        { heading: 'ownWords', blocks: [matter.whatHappened] },
        { heading: 'facts', blocks: factBlocks(matter, { conversation: true, rows: 'annex' }) },
        { heading: 'sums', blocks: linesBlock(sumTexts(matter)) },
        { heading: 'law', blocks: linesBlock(lawTexts(matter, 'provider')) },
        {
          heading: 'asks',
          blocks: [...askBlocks(matter, 'provider'), pen.words.formalRequest(requestOf(matter))],
        },
      ],
      closing: pen.words.formalClosing(frame),
      enclosures: [
        {
          heading: 'exhibits',
          blocks: [...listBlock(exhibitTexts(matter), pen), ...linesBlock(readingNotes(matter))],
        },
        ...annexSections(matter),
      ],
    },
    pen,
    'text',
  );
}

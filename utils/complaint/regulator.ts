import { exhibitTexts } from './exhibits-text';
import { readingNotes, sumTexts } from './facts-text';
import type { Matter } from './matter';
import { askBlocks, contactBlocks, factBlocks } from './parts';
import { layOut, linesBlock, listBlock } from './section';

/** A neutral statement of facts for an authority. */
export function regulator(matter: Matter): string {
  const { pen, frame } = matter;
  const { words } = pen;
  return layOut(
    words.regulatorOpening(frame),
    [
      { heading: 'parties', blocks: linesBlock(words.parties(frame)) },
      { heading: 'subject', blocks: [words.claim(frame.issue, 'third')] },
      { heading: 'ownWords', blocks: [matter.whatHappened] },
      { heading: 'facts', blocks: [...factBlocks(matter, 'without'), ...linesBlock(readingNotes(matter))] },
      { heading: 'sums', blocks: linesBlock(sumTexts(matter)) },
      { heading: 'contact', blocks: contactBlocks(matter) },
      { heading: 'asks', blocks: [...askBlocks(matter, 'regulator'), words.regulatorRequest] },
      { heading: 'exhibits', blocks: listBlock(exhibitTexts(matter), pen) },
    ],
    words.regulatorClosing(frame),
    pen,
    'text',
  );
}

import { exhibitTexts } from './exhibits-text';
import { readingNotes, sumTexts } from './facts-text';
import type { Matter } from './matter';
import { askBlocks, factBlocks } from './parts';
import { layOut, linesBlock, listBlock } from './section';

/** A formal letter of complaint to the provider. */
export function formal(matter: Matter): string {
  const { pen, frame } = matter;
  return layOut(
    pen.words.formalOpening(frame),
    [
      { heading: 'ownWords', blocks: [matter.whatHappened] },
      { heading: 'facts', blocks: [...factBlocks(matter, 'with'), ...linesBlock(readingNotes(matter))] },
      { heading: 'sums', blocks: linesBlock(sumTexts(matter)) },
      { heading: 'asks', blocks: [...askBlocks(matter, 'provider'), pen.words.formalRequest] },
      { heading: 'exhibits', blocks: listBlock(exhibitTexts(matter), pen) },
    ],
    pen.words.formalClosing(frame),
    pen,
    'text',
  );
}

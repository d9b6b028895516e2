import { sumTexts } from './facts-text';
import type { Matter } from './matter';
import { askBlocks, factBlocks } from './parts';
import { layOut, linesBlock } from './section';

/** From this many transactions on, sums say more than rows. */
const MANY = 12;

/** A short message to customer service. */
export function support(matter: Matter): string {
  const { pen, frame, facts } = matter;
  const many = facts.dated.length + facts.undated.length > MANY;
  return layOut(
    pen.words.supportOpening(frame),
    [
      { heading: 'ownWords', blocks: [matter.whatHappened] },
      {
        heading: 'facts',
        blocks: [...factBlocks(matter, 'with'), ...linesBlock(many ? sumTexts(matter) : [])],
      },
      { heading: 'asks', blocks: [...askBlocks(matter, 'provider'), pen.words.supportRequest] },
    ],
    pen.words.supportClosing(frame),
    pen,
    'message',
  );
}

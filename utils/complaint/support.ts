import { earlierTexts } from './earlier-texts';
import { sumTexts } from './facts-text';
import { noticeTexts, requestOf } from './law-texts';
import type { Matter } from './matter';
import { askBlocks, factBlocks } from './parts';
import { layOut, linesBlock } from './section';

/** From this many transactions on, sums say more than rows. */
const MANY = 6;

/** A short message to customer service. */
export function support(matter: Matter): string {
  const { pen, frame, facts } = matter;
  const many = facts.dated.length + facts.undated.length > MANY;
  return layOut(
    {
      opening: pen.words.supportOpening(frame),
      sections: [
        {
          heading: 'earlier',
          blocks: linesBlock(earlierTexts(matter, 'provider').map(({ text }) => text)),
        },
        { heading: 'ownWords', blocks: [matter.whatHappened] },
        {
          heading: 'facts',
          blocks: [
            ...factBlocks(matter, { conversation: true, rows: 'on_request' }),
            ...linesBlock(many ? sumTexts(matter) : []),
          ],
        },
        {
          heading: 'asks',
          blocks: [
            ...askBlocks(matter, 'provider'),
            ...noticeTexts(matter),
            pen.words.supportRequest(requestOf(matter)),
          ],
        },
      ],
      closing: pen.words.supportClosing(frame),
    },
    pen,
    'message',
  );
}

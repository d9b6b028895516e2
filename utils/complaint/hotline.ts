import { chronologyOf } from './chronology';
import { earlierTexts } from './earlier-texts';
import { failureTexts } from './facts-text';
import type { Matter } from './matter';
import { askBlocks, firstReferences } from './parts';
import { defaultAsks } from './remedies';

/** As much as can be said in one breath. */
const ROWS = 3;

/** A script for a call, with lines on which its ticket number is written down. */
export function hotline(matter: Matter): string {
  const { pen, frame, whatIsAsked } = matter;
  const { dated, undated } = chronologyOf(matter, ROWS);
  const blocks = pen.words.script({
    issue: frame.issue,
    provider: frame.provider,
    complainant: frame.complainant,
    account: frame.account,
    earlier: earlierTexts(matter, 'provider').map(({ text }) => pen.words.spoken(text)),
    references: firstReferences(matter, ROWS),
    facts: [
      ...(matter.whatHappened === '' ? [] : [matter.whatHappened.replace(/\s*\n\s*/g, ' ')]),
      ...dated,
      ...undated,
      ...failureTexts(matter).slice(0, 2),
    ],
    asks:
      whatIsAsked === ''
        ? defaultAsks(matter).map((ask) => pen.words.spoken(ask))
        : askBlocks(matter, 'provider'),
  });
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

import { chronologyOf } from './chronology';
import { corroborationTexts } from './corroboration-text';
import { conversationTexts, failureTexts, repeatedTexts, unansweredTexts } from './facts-text';
import type { Matter } from './matter';
import { defaultAsks } from './remedies';
import { linesBlock, listBlock } from './section';

/** Transactions, what is striking about them, and errors; the conversation unless it has a section of its own. */
export function factBlocks(matter: Matter, conversation: 'with' | 'without'): string[] {
  const { pen } = matter;
  const { dated, undated, more } = chronologyOf(matter);
  const failures = failureTexts(matter);
  const undatedLead = `${pen.words.messageHeading(pen.words.heading.undated)}\n`;
  const told = dated.length + undated.length;
  return [
    ...listBlock(dated, pen),
    ...listBlock(undated, pen, dated.length).map((list) => undatedLead + list),
    ...linesBlock([...more, ...repeatedTexts(matter), ...corroborationTexts(matter)]),
    ...listBlock(failures, pen, told),
    ...(conversation === 'with' ? conversationBlocks(matter, told + failures.length) : []),
  ];
}

/** The end of the conversation, then what it shows about answers. `from` counts the list's items before it. */
export function conversationBlocks(matter: Matter, from = 0): string[] {
  return [...listBlock(conversationTexts(matter), matter.pen, from), ...linesBlock(unansweredTexts(matter))];
}

/** The conversation as a section of its own: where there is none, that is said. */
export function contactBlocks(matter: Matter): string[] {
  return matter.facts.messages.length > 0 ? conversationBlocks(matter) : [matter.pen.words.noConversation];
}

/** What the person asks for in their own words, or else the default remedy. */
export function askBlocks(matter: Matter, channel: 'provider' | 'regulator' | 'legal_aid'): string[] {
  const { pen, whatIsAsked } = matter;
  if (whatIsAsked !== '') return [whatIsAsked];
  return linesBlock([pen.words.asksLead(channel), ...pen.words.list(defaultAsks(matter))]);
}

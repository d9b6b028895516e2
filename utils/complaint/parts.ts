import { chronologyOf, referenceText } from './chronology';
import { cite, sourcesOf } from './citation';
import { contactTexts } from './contact-texts';
import { corroborationTexts } from './corroboration-text';
import { conversationTexts, failureTexts, repeatedTexts, unansweredTexts } from './facts-text';
import { findingTexts } from './finding-texts';
import type { Matter } from './matter';
import { defaultAsks } from './remedies';
import { linesBlock, listBlock } from './section';

interface FactForm {
  /** Whether the conversation stands among the facts; otherwise it has a section of its own. */
  conversation: boolean;
  /** Where the transactions are that are not named. */
  rows: 'annex' | 'on_request';
}

/** Transactions, what is striking about them, and errors. */
export function factBlocks(matter: Matter, { conversation, rows }: FactForm): string[] {
  const { pen } = matter;
  const { dated, undated, left } = chronologyOf(matter);
  const failures = failureTexts(matter);
  const undatedLead = `${pen.words.messageHeading(pen.words.heading.undated)}\n`;
  const told = dated.length + undated.length;
  const more =
    left.length > 0
      ? [pen.words.moreTransactions(left.length, rows, cite(left.flatMap(sourcesOf), pen))]
      : [];
  return [
    ...listBlock(dated, pen),
    ...listBlock(undated, pen, dated.length).map((list) => undatedLead + list),
    ...linesBlock([
      ...more,
      ...repeatedTexts(matter),
      ...findingTexts(matter),
      ...corroborationTexts(matter),
    ]),
    ...listBlock(failures, pen, told),
    ...(conversation ? conversationBlocks(matter, told + failures.length) : []),
  ];
}

/** Numbers that a provider finds the told transactions by, each with what it is called. */
export function firstReferences(matter: Matter, limit: number): string[] {
  const { pen } = matter;
  return chronologyOf(matter, limit)
    .told.flatMap((fact) => {
      const [first] = fact.transaction.references;
      if (!first) return [];
      const named = pen.words.reference(first.type, referenceText(first.value, pen));
      return [`${named}${pen.language === 'en' ? ' ' : ''}${cite(sourcesOf(fact), pen)}`];
    })
    .slice(0, limit);
}

/** The end of the conversation, then what it shows about answers. `from` counts the list's items before it. */
export function conversationBlocks(matter: Matter, from = 0): string[] {
  return [...listBlock(conversationTexts(matter), matter.pen, from), ...linesBlock(unansweredTexts(matter))];
}

/** Contacts and conversation as a section of its own. */
export function contactBlocks(matter: Matter): string[] {
  const contacts = listBlock(contactTexts(matter, 'third'), matter.pen);
  if (matter.facts.messages.length > 0)
    return [...contacts, ...conversationBlocks(matter, contactTexts(matter, 'third').length)];
  return contacts;
}

/** What the person asks for in their own words, or else the default remedy. */
export function askBlocks(matter: Matter, channel: 'provider' | 'regulator' | 'legal_aid'): string[] {
  const { pen, whatIsAsked } = matter;
  if (whatIsAsked !== '') return [whatIsAsked];
  return linesBlock([pen.words.asksLead(channel), ...pen.words.list(defaultAsks(matter))]);
}

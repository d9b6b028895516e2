import type { Case, Channel, TextLanguage } from '../model/case';
import type { Exhibit } from './facts';
import { formal } from './formal';
import { legalAid } from './legal-aid';
import { type Matter, matterOf } from './matter';
import { type MissingFact, missingFacts } from './missing-facts';
import { regulator } from './regulator';
import { support } from './support';

export interface ComposeInput {
  case: Case;
  exhibits: readonly Exhibit[];
  channel: Channel;
  language: TextLanguage;
  /** ISO local date of writing: `2026-11-22`. */
  date: string;
}

export interface Letter {
  /** Plain text with `\n` line ends; empty when there is nothing to state. */
  text: string;
  /** What the person should still supply. */
  missing: MissingFact[];
  /** How many distinct facts of the exhibits the text rests on. */
  facts: number;
}

const CHANNELS: Record<Channel, (matter: Matter) => string> = {
  support,
  formal,
  regulator,
  legal_aid: legalAid,
};

/**
 * Writes the text for one receiver from what the exhibits show and what the person says, and from nothing else.
 * Without a fact there is no text. A captured page from which nothing could be read carries a text only together
 * with the person's own account of what it shows.
 */
export function compose(input: ComposeInput): Letter {
  const matter = matterOf(input);
  const missing = missingFacts(matter, input.channel);
  const ownAccountOfPages = matter.whatHappened !== '' && matter.exhibits.length > 0;
  if (matter.facts.count === 0 && !ownAccountOfPages) return { text: '', missing, facts: 0 };
  return { text: CHANNELS[input.channel](matter), missing, facts: matter.facts.count };
}

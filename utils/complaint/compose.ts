import type { Channel } from '../model/case';
import { letterLength, letterLimit } from '../model/letter-length';
import { toldContacts } from './contact-texts';
import { earlierTexts } from './earlier-texts';
import { formal } from './formal';
import { hotline } from './hotline';
import { legalAid } from './legal-aid';
import { type Matter, type MatterInput, matterOf } from './matter';
import { type MissingFact, missingFacts } from './missing-facts';
import { post } from './post';
import { regulator } from './regulator';
import { support } from './support';

export interface ComposeInput extends MatterInput {
  channel: Channel;
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
  /** What it says on the person's word alone: passages that no exhibit bears out. */
  own: string[];
}

const CHANNELS: Record<Channel, (matter: Matter) => string> = {
  support,
  formal,
  regulator,
  legal_aid: legalAid,
  hotline,
  post,
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
  if (matter.facts.count === 0 && !ownAccountOfPages) return { text: '', missing, facts: 0, own: [] };
  return {
    text: written(matter, input),
    missing,
    facts: matter.facts.count,
    own: ownPassages(matter, input.channel),
  };
}

/** Two at the least: of equal charges one alone would say nothing. */
const FEWER = [3, 2];

/**
 * The text within the length that its desk takes: where all that is to be told is longer, fewer transactions are named in it and the enclosure lists them. What the person wrote themselves is never cut.
 */
function written(matter: Matter, { channel, language }: ComposeInput): string {
  const write = CHANNELS[channel];
  const text = write(matter);
  const limit = letterLimit(channel, language, matter.frame.provider);
  if (limit === null || !limit.hard) return text;
  const fits = (one: string) => letterLength(one, limit.unit) <= limit.most;
  const shorter = () => FEWER.map((named) => write({ ...matter, named })).find(fits);
  return fits(text) ? text : (shorter() ?? text);
}

function ownPassages(matter: Matter, channel: Channel): string[] {
  if (channel === 'post') return [];
  const to = channel === 'regulator' || channel === 'legal_aid' ? 'third' : 'provider';
  const inWriting = ['formal', 'regulator', 'legal_aid'].includes(channel);
  const told = [...earlierTexts(matter, to), ...(inWriting ? toldContacts(matter, to) : [])];
  const say = channel === 'hotline' ? matter.pen.words.spoken : (text: string) => text;
  return [
    matter.whatHappened,
    ...told.filter(({ supported }) => !supported).map(({ text }) => say(text)),
  ].filter((passage) => passage !== '');
}

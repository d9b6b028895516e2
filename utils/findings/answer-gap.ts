import { exhibit } from '../model/evidence';
import type { Finding } from '../model/finding';
import type { ChatMessage } from '../model/reading';
import { daysBetween, saidAt } from './days';
import type { Exhibit } from './exhibits';
import { finding } from './finding';
import type { Source } from './transaction-fact';

/** Longer than any weekend; an answer within two days is what providers promise. */
const LONG = 3;
/** A word of thanks waits for no answer. */
const COURTESY =
  /^(?:ok|okay|thanks?|thank you|thx|cheers|bye|great|perfect|got it|好|谢|多谢|收到|嗯|再见|明白|知道了|没事)/i;

interface Wait {
  since: string;
  rows: Source[];
}

/**
 * No person of the provider is shown to have written for three whole days or more after the person did: until their next
 * message, or until the capture. Machines' receipts are no answer; a message whose sender is open, or a time that the
 * chat leaves open, ends the count, and nothing is claimed.
 */
export function answerGaps(exhibits: readonly Exhibit[]): Finding[] {
  const known = new Set<string>();
  const found: Finding[] = [];
  // The latest capture of a conversation tells how it went on.
  for (const entry of [...exhibits].reverse()) {
    found.unshift(...gapsOf(entry, known));
    for (const message of entry.reading.messages) known.add(keyOf(entry, message));
  }
  return found;
}

function gapsOf(entry: Exhibit, known: ReadonlySet<string>): Finding[] {
  const { item, reading } = entry;
  const found: Finding[] = [];
  let wait: Wait | null = null;
  const end = (at: string | null, sameZone: boolean, answer: Source[]) => {
    if (wait && at) {
      const days = wholeDays(wait.since, at, sameZone);
      if (days >= LONG) found.push(finding('answer_gap', [...wait.rows, ...answer], { count: days }));
    }
    wait = null;
  };
  reading.messages.forEach((message, at) => {
    const source: Source = { kind: 'message', exhibit: exhibit(item.number), row: at + 1 };
    if (message.from === 'unknown') wait = null;
    else if (message.from === 'agent') end(saidAt(message.at), true, [source]);
    else if (message.from === 'me' && !isCourtesy(message)) {
      const since = saidAt(message.at);
      if (wait) wait.rows.push(source);
      else if (since !== null && !known.has(keyOf(entry, message))) wait = { since, rows: [source] };
    }
  });
  end(item.capturedAt, false, []);
  return found;
}

/** What is certain to have passed: a day less where a time of day or a common zone is wanting. */
function wholeDays(from: string, to: string, sameZone: boolean): number {
  const days = daysBetween(from, to);
  if (!sameZone || from.length <= 10 || to.length <= 10) return days - 1;
  return from.slice(11, 16) <= to.slice(11, 16) ? days : days - 1;
}

function isCourtesy({ text }: ChatMessage): boolean {
  return text.length <= 40 && COURTESY.test(text.trim()) && !/[?？]/.test(text);
}

function keyOf({ reading }: Exhibit, { at, text, from }: ChatMessage): string {
  return JSON.stringify([reading.wallet, from, at, text]);
}

import { exhibit } from '../model/evidence';
import type { Exhibit, Source } from './facts';

/** How the conversation of one exhibit ends. */
export interface Conversation {
  /** UTC, when it was captured. */
  capturedAt: string;
  /** The person's own messages after which no agent is shown to have written. */
  unanswered: Source[];
  /** Whether a person of the provider is shown to have written at all. */
  agentWrote: boolean;
}

/**
 * Looks at the latest capture that holds messages. Automatic replies and notices are no answer; once a message
 * whose sender is open comes in the way nothing is claimed.
 */
export function conversationOf(exhibits: readonly Exhibit[]): Conversation | null {
  const latest = exhibits.findLast(({ reading }) => reading.messages.length > 0);
  if (!latest) return null;
  const { messages } = latest.reading;
  const lastAnswer = messages.findLastIndex(({ from }) => from === 'agent' || from === 'unknown');
  const unanswered = messages.flatMap(({ from }, index): Source[] =>
    from === 'me' && index > lastAnswer
      ? [{ kind: 'message', exhibit: exhibit(latest.item.number), row: index + 1 }]
      : [],
  );
  const open = messages[lastAnswer]?.from === 'unknown';
  return {
    capturedAt: latest.item.capturedAt,
    unanswered: open ? [] : unanswered,
    agentWrote: messages.some(({ from }) => from === 'agent'),
  };
}

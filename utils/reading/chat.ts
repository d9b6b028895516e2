import type { ChatMessage } from '../model/reading';
import { attributeOf, closestOf, findAll, findFirst, nameWordsOf } from './element';
import type { Page } from './page';

/** Messages of the widgets we know, and of any list whose entries are called messages and stand left or right. */
const MESSAGES = [
  '.MessageList .Message',
  '[class*="message" i][class*="left" i], [class*="message" i][class*="right" i]',
  '[class*="message" i][class*="incoming" i], [class*="message" i][class*="outgoing" i]',
  '[class*="message" i][class*="agent" i], [class*="message" i][class*="visitor" i], [class*="message" i][class*="user" i]',
  '[class*="message" i][class*="self" i], [class*="message" i][class*="mine" i], [class*="message" i][class*="system" i]',
  '[data-garden-id="chat.message"], .intercom-conversation-part, .tawk-message, [data-area="message"], .crisp-message',
].join();

const BODY =
  '.Bubble, [class*="bubble" i], [class*="message-content" i], [class*="message-text" i], [class*="message__text" i], [class*="part-body" i], .text';
const NAME =
  '[class*="author" i], [class*="nick" i], [class*="sender" i], [class*="username" i], [class*="name" i]';
const TIME = 'time, [class*="time" i], [class*="date" i]';

/** The messages of a customer-service chat on this page, in order; empty on every other page. */
export function readChat(page: Page): ChatMessage[] {
  const entries = findAll(page.document, MESSAGES).filter(
    (entry) => page.isVisible(entry) && isInChat(entry),
  );
  const outer = entries.filter((entry) => !entries.some((other) => other !== entry && other.contains(entry)));
  return outer.map((entry) => readMessage(page, entry)).filter((message) => message !== null);
}

function readMessage(page: Page, entry: Element): ChatMessage | null {
  const body = findFirst(entry, BODY);
  const name = page.text(findFirst(entry, NAME)) || null;
  const time = findFirst(entry, TIME);
  const shown = page.text(time);
  const at = (time && attributeOf(time, 'datetime')) || shown || null;
  const spoken = body
    ? page.text(body)
    : page
        .lines(entry)
        .filter((line) => line !== name && line !== shown)
        .join(' ');
  if (spoken === '') return null;
  return { from: speakerOf(entry, name), name, at, text: spoken };
}

function speakerOf(entry: Element, name: string | null): ChatMessage['from'] {
  const words = nameWordsOf(entry);
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (has(/^(?:system|systemmessage|notice)$/)) return 'system';
  if (has(/^(?:right|outgoing|self|mine|visitor|me|own|user|customer|sent)$/)) return 'me';
  if (!has(/^(?:left|incoming|agent|operator|other|bot|received|admin)$/)) return 'unknown';
  return has(/^bot$/) || /智能|机器人|机械人|小蜜|助手|\bbot\b|virtual|assistant/i.test(name ?? '')
    ? 'bot'
    : 'agent';
}

/** A list of messages by name; a mailbox or a row of alerts is none. */
function isInChat(entry: Element): boolean {
  return (
    closestOf(entry, (at) => {
      const words = nameWordsOf(at);
      if (
        words.some((word) =>
          /^(?:chat|chatapp|chatbox|chatbot|conversation|messenger|intercom|zendesk|tawk|crisp|im|livechat|kefu|webchat)$/.test(
            word,
          ),
        )
      )
        return true;
      return attributeOf(at, 'role') === 'log' || (words.includes('message') && words.includes('list'));
    }) !== null
  );
}

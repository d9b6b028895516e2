import type { ChatMessage } from '../model/reading';
import { attributeOf, closestOf, findAll, findFirst, nameWordsOf } from './element';
import { namedElements } from './named-elements';
import type { Page } from './page';

/** Messages of the widgets we know, and of any list whose entries are called messages and stand left or right. */
const ENTRY = /^(?:message|msg|part|reply)$/;
const SIDES =
  /^(?:left|right|incoming|outgoing|agent|operator|visitor|user|customer|self|mine|me|own|other|bot|received|sent|admin|system|systemmessage)$/;
const CHATS =
  /chat|conversation|messenger|intercom|zendesk|tawk|crisp|kefu|messagelist|message-list|msg-list/i;

const BODY =
  '.Bubble, [class*="bubble" i], [class*="message-content" i], [class*="message-text" i], [class*="message__text" i], [class*="part-body" i], .text';
const NAME =
  '[class*="author" i], [class*="nick" i], [class*="sender" i], [class*="username" i], [class*="name" i]';
const TIME = 'time, [class*="time" i], [class*="date" i]';

/** The messages of a customer-service chat on this page, in order; empty on every other page. */
export function readChat(page: Page): ChatMessage[] {
  const chats = namedElements(page.document, CHATS, '[role="log"]').filter(isChat);
  const entries = new Set(
    chats.flatMap((chat) => findAll(chat, '[class]')).filter((entry) => page.sees(entry) && isEntry(entry)),
  );
  const outer = [...entries].filter((entry) => !closestOf(entry, (at) => at !== entry && entries.has(at)));
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

/** One message: named so, and on a side or from somebody. */
function isEntry(element: Element): boolean {
  const words = nameWordsOf(element);
  return words.some((word) => ENTRY.test(word)) && words.some((word) => SIDES.test(word));
}

/** A chat or a list of messages by name; a mailbox or a row of alerts is none. */
function isChat(element: Element): boolean {
  const words = nameWordsOf(element);
  const isList = words.includes('list') && (words.includes('message') || words.includes('msg'));
  return isList || attributeOf(element, 'role') === 'log' || words.some((word) => CHATS.test(word));
}

import type { ChatMessage } from '../model/reading';
import { chatEntries, listOf } from './chat-entries';
import { bubblesIn, speakerOf } from './chat-speaker';
import { momentOf, readSeparator, type Separator } from './chat-time';
import { attributeOf, childElementsOf, closestOf, findFirst, findWithin, parentElementOf } from './element';
import type { Page } from './page';
import { rootsOf } from './roots';

const BODY =
  '.Bubble, [class*="bubble" i], [class*="message-content" i], [class*="message-text" i], [class*="message__text" i], [class*="msg-text" i], [class*="msg-content" i], [class*="msg-txt" i], [class*="part-body" i], [data-testid="message-text"], .text';
const NAME =
  '[class*="author" i], [class*="nick" i], [class*="sender" i], [class*="username" i], [class*="name" i]';
const TIME = 'time, [class*="time" i], [class*="date" i]';
/** What a widget writes under a message about the message. */
const RECEIPT =
  /^(?:read|seen|delivered|sent|sending…?|not delivered|已读|未读|送达|已送达|发送中|发送成功|[✓✔]+)\.?$/i;

/** The messages of a customer-service chat on this page, in order, in shadow roots too; empty on every other page. */
export function readChat(page: Page): ChatMessage[] {
  return rootsOf(page).flatMap((root) => {
    const entries = chatEntries(page, root);
    const list = listOf(entries);
    return list ? readList(page, list, new Set(entries)) : [];
  });
}

/** Reads a list downwards: a day holds for all below it, a time for the message that it stands above. */
function readList(page: Page, list: Element | ShadowRoot, entries: ReadonlySet<Element>): ChatMessage[] {
  const messages: ChatMessage[] = [];
  let day: string | null = null;
  let above: Separator | null = null;
  let isWithTime = false;
  const visit = (element: Element): void => {
    const separator = readSeparator(page.text(element));
    if (entries.has(element) && !separator) {
      const message = readMessage(page, element, list, day, above);
      if (message) messages.push(message);
      above = null;
      return;
    }
    const children = childElementsOf(element);
    if (children.some((child) => holds(child, entries))) {
      for (const child of children) visit(child);
      return;
    }
    if (!separator) return;
    // Where a day stands with a time, as `昨天 21:30`, a time alone that follows is of another day.
    if (separator.day) isWithTime = separator.time !== null;
    day = separator.day ?? (isWithTime ? null : day);
    above = separator;
  };
  for (const child of [...list.children]) visit(child);
  return messages;
}

function holds(element: Element, entries: ReadonlySet<Element>): boolean {
  return [...entries].some((entry) => element.contains(entry));
}

function readMessage(
  page: Page,
  entry: Element,
  list: Element | ShadowRoot,
  day: string | null,
  above: Separator | null,
): ChatMessage | null {
  const name = page.text(findFirst(entry, NAME)) || null;
  const time = findFirst(entry, TIME);
  const shown = page.text(time);
  const exact = time && attributeOf(time, 'datetime');
  const bodies = findWithin(entry, BODY).filter(
    (body) => page.text(body) !== '' && !closestOf(parent(body), (at) => at !== entry && isBody(at), entry),
  );
  const lines = (bodies.length > 0 ? bodies : [entry]).flatMap((part) => page.lines(part));
  const text = lines.filter((line) => line !== name && line !== shown && !RECEIPT.test(line)).join(' ');
  if (text === '') return null;
  const own = speakerOf(entry, groupsOf(entry, list), name);
  const from = own === 'unknown' ? speakerOfBubbles(entry, name) : own;
  return { from, name, at: exact || momentOf(shown || null, day, above), text };
}

function parent(element: Element): Element {
  return parentElementOf(element) ?? element;
}

function isBody(element: Element): boolean {
  return Element.prototype.matches.call(element, BODY);
}

/** What an entry stands in below the list: a group of messages of one speaker. */
function groupsOf(entry: Element, list: Element | ShadowRoot): Element[] {
  const groups: Element[] = [];
  for (let at = parentElementOf(entry); at && at !== list; at = parentElementOf(at)) groups.push(at);
  return groups;
}

/** Whom the bubbles in an entry are of, when they agree. */
function speakerOfBubbles(entry: Element, name: string | null): ChatMessage['from'] {
  const told = new Set(bubblesIn(entry).map((bubble) => speakerOf(bubble, [], name)));
  told.delete('unknown');
  const [only] = told;
  return only !== undefined && told.size === 1 ? only : 'unknown';
}

import { tellsSpeaker } from './chat-speaker';
import {
  attributeOf,
  childElementsOf,
  classesOf,
  closestOf,
  findWithin,
  localNameOf,
  nameWordsOf,
  nodeTypeOf,
  parentElementOf,
} from './element';
import { namedElements } from './named-elements';
import type { Page } from './page';

/** Messages of the widgets we know, and of any list whose entries are called messages and tell who speaks. */
const ENTRY = /^(?:message|messages|msg|part|reply|comment|bubble|talk)$/;
const CHATS =
  /chat|conversation|messenger|intercom|zendesk|tawk|crisp|tidio|kefu|meiqia|qiyu|ysf|udesk|webim|messagelist|message-list|msg-list/i;
const MARKS =
  '[role="log"], [data-garden-id^="chat"], [data-area="messages"], [aria-label*="chat" i], [aria-label*="客服"]';
const COMPOSER =
  'textarea, [contenteditable="true"], [role="textbox"], input[type="text"], input:not([type])';

/** The entries of the chats in a document or a shadow root, in order: those named as messages, else the parts of a log. */
export function chatEntries(page: Page, root: Document | ShadowRoot): Element[] {
  const chats = namedElements(page, root, CHATS, MARKS).filter((chat) => isChat(chat) && page.sees(chat));
  const inside = new Set(chats.flatMap((chat) => findWithin(chat, '[class], [data-from], [data-testid]')));
  const named = [...inside].filter((entry) => page.sees(entry) && isEntry(entry));
  const entries = new Set(
    named.length > 0 ? withSiblings(named) : chats.flatMap((chat) => partsOfLog(page, chat)),
  );
  const outer = [...entries].filter(
    (entry) => page.text(entry) !== '' && !closestOf(entry, (at) => at !== entry && entries.has(at)),
  );
  return outer.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

/** Beside entries that tell their speaker stand some of the same kind that do not. */
function withSiblings(named: readonly Element[]): Element[] {
  const kinds = new Set(named.map(kindOf));
  const lists = new Set(named.map(parentElementOf).filter((list) => list !== null));
  return [...named, ...[...lists].flatMap(childElementsOf).filter((child) => kinds.has(kindOf(child)))];
}

function kindOf(element: Element): string {
  return `${localNameOf(element)} ${classesOf(element)[0] ?? ''}`;
}

/** The closest element that all entries stand in; null when there are none. */
export function listOf(entries: readonly Element[]): Element | ShadowRoot | null {
  const [first] = entries;
  if (!first) return null;
  const all = (at: Element) => entries.every((entry) => entry !== at && at.contains(entry));
  const found = closestOf(first, all);
  if (found) return found;
  const root = Node.prototype.getRootNode.call(first);
  return nodeTypeOf(root) === 11 ? (root as ShadowRoot) : null;
}

/** One message: named so, and on a side or from somebody. */
function isEntry(element: Element): boolean {
  const words = nameWordsOf(element);
  const isNamed = words.some((word) => ENTRY.test(word)) || attributeOf(element, 'data-from') !== null;
  return isNamed && tellsSpeaker(element);
}

/** A chat or a list of messages by name; a mailbox or a row of alerts is none. */
function isChat(element: Element): boolean {
  const words = nameWordsOf(element);
  const isList = words.includes('list') && (words.includes('message') || words.includes('msg'));
  return isList || Element.prototype.matches.call(element, MARKS) || words.some((word) => CHATS.test(word));
}

/** The repeated parts of a log, or of a chat in which one can write; what says nothing of its speaker stays open. */
function partsOfLog(page: Page, chat: Element): Element[] {
  const isLog = attributeOf(chat, 'role') === 'log';
  if (!isLog && !canWrite(page, chat)) return [];
  const lists = [chat, ...findWithin(chat, '*')].filter(
    (list) => findWithin(list, COMPOSER).length === 0 && repeated(page, list).length >= 2,
  );
  const [list] = lists.sort((a, b) => repeated(page, b).length - repeated(page, a).length);
  return list ? repeated(page, list) : [];
}

function canWrite(page: Page, chat: Element): boolean {
  return findWithin(chat, COMPOSER).some((field) => {
    const parent = parentElementOf(field);
    return parent !== null && page.sees(parent);
  });
}

/** The children of the kind that a list has most of, each saying something. */
function repeated(page: Page, list: Element): Element[] {
  if (/^(?:nav|header|footer|form|table|tbody|tr)$/.test(localNameOf(list))) return [];
  const kinds = new Map<string, Element[]>();
  for (const child of childElementsOf(list)) {
    if (page.text(child) === '' || /^(?:button|a|label)$/.test(localNameOf(child))) continue;
    const kind = kindOf(child);
    kinds.set(kind, [...(kinds.get(kind) ?? []), child]);
  }
  return [...kinds.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

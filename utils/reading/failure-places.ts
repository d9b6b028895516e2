import {
  attributeOf,
  childElementsOf,
  classesOf,
  closestOf,
  findWithin,
  localNameOf,
  nameWordsOf,
  parentElementOf,
} from './element';
import { floatingAround } from './failure-marks';
import type { Page } from './page';

const CHAT =
  /^(?:chat|chats|chatapp|chatbot|chatbox|webchat|livechat|conversation|messenger|intercom|crisp|zendesk|tawk|tawkchat|tidio|kefu)$/;
const ABOUT =
  /^(?:faq|faqs|help|qa|tabs?|filter|filters|chip|chips|pagination|breadcrumb|tooltip|progress|legend|cookie|cookies|cookieconsent|consent|onetrust)$/;
const NO_MESSAGE = /^(?:table|tbody|tr|td|th|nav|footer|select|option|label|button|a|summary|figure)$/;
const NO_MESSAGE_ROLE =
  /^(?:log|feed|row|cell|gridcell|listitem|tab|tablist|navigation|menu|menuitem|progressbar|tooltip)$/;

/** Places whose words are about something else: chat, rows, tabs, choices, help. */
export function isNoMessagePlace(page: Page, element: Element): boolean {
  const elsewhere = closestOf(element, (at) => {
    if (page.rows.has(at)) return true;
    const words = nameWordsOf(at);
    if (words.some((word) => CHAT.test(word) || ABOUT.test(word))) return true;
    if (words.includes('message') && words.includes('list') && !isToastList(at)) return true;
    return NO_MESSAGE.test(localNameOf(at)) || NO_MESSAGE_ROLE.test(attributeOf(at, 'role') ?? '');
  });
  return (
    elsewhere !== null ||
    isInConversation(page, element) ||
    isInDatedList(page, element) ||
    isInRow(page, element)
  );
}

/** TDesign calls the stack of its toasts a list of messages. */
function isToastList(element: Element): boolean {
  return classesOf(element).includes('t-message__list');
}

/** So far above a message stands the list that it is in, and so far above that what else belongs to it. */
const LEVELS = 4;
const COMPOSER =
  'textarea, [contenteditable="true"], [contenteditable=""], [role="textbox"], input[type="text"], input:not([type])';

/** Whether the element is, or is one of, several of a kind beside which one writes: whatever they are called, a chat. */
function isInConversation(page: Page, element: Element): boolean {
  return listsOf(page, element, /./).some(
    (list) =>
      findWithin(list, COMPOSER).length === 0 &&
      ancestorsOf(list, LEVELS).some((at) =>
        findWithin(at, COMPOSER).some((composer) => isWritable(page, composer)),
      ),
  );
}

/** A field is never text of the page; what it stands in tells whether it can be seen. */
function isWritable(page: Page, composer: Element): boolean {
  const parent = parentElementOf(composer);
  return page.isVisible(composer) || (parent !== null && page.sees(parent));
}

const TIME =
  /\d{1,2}:\d{2}|\d{4}[-/.年]\d{1,2}|\b\d{1,2}[/-]\d{1,2}\b|昨天|今天|前天|分钟前|小时前|天前|\b(?:yesterday|today|(?:minutes?|hours?|days?|weeks?) ago)\b/i;

/** Whether the element is, or is one of, several of a kind that each tell when they came: a list of past events. */
function isInDatedList(page: Page, element: Element): boolean {
  return floatingAround(page, element) === null && listsOf(page, element, TIME).length > 0;
}

const ROW = /^(?:row|item|record|entry|cell)$/;

/** Whether the element is a part of what is called a row and tells a time: one that no reader has taken for one. */
function isInRow(page: Page, element: Element): boolean {
  return ancestorsOf(element, LEVELS).some(
    (at) =>
      nameWordsOf(at).some((word) => ROW.test(word)) &&
      TIME.test(page.text(at)) &&
      page.text(at).length < 200,
  );
}

/** The lists of a kind that the element is, or is an entry of; an entry says little beside what the element says. */
function listsOf(page: Page, element: Element, each: RegExp): Element[] {
  const most = page.text(element).length * 2 + 40;
  const lists = isRepeated(page, element, each) ? [element] : [];
  let entry = element;
  for (const list of ancestorsOf(element, LEVELS)) {
    if (page.text(entry).length > most) break;
    if (isRepeated(page, list, each, kindOf(entry))) lists.push(list);
    entry = list;
  }
  return lists;
}

/** What stands closely above an element, the page's body left out. */
function ancestorsOf(element: Element, most: number): Element[] {
  const found: Element[] = [];
  let at = parentElementOf(element);
  for (; at && localNameOf(at) !== 'body' && found.length < most; at = parentElementOf(at)) found.push(at);
  return found;
}

/** Whether two or more children of a list are of one kind and each say something like `each`. */
function isRepeated(page: Page, list: Element, each: RegExp, only?: string): boolean {
  const counts = new Map<string, number>();
  for (const child of childElementsOf(list)) {
    const kind = kindOf(child);
    if ((only === undefined || kind === only) && each.test(page.text(child)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= 2);
}

function kindOf(element: Element): string {
  return `${localNameOf(element)} ${classesOf(element)[0] ?? ''}`;
}

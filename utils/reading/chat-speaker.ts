import type { ChatMessage } from '../model/reading';
import { attributeOf, classesOf, findWithin } from './element';

type Speaker = ChatMessage['from'];

/** Who speaks, in the words of class names; a side alone says less than a role. */
const ROLES: readonly (readonly [Speaker, RegExp])[] = [
  ['system', /^(?:system|systemmessage|sys|event|announcement)$/],
  ['bot', /^(?:bot|robot|chatbot|answerbot|assistant)$/],
  ['agent', /^(?:agent|operator|admin|staff|kefu|seat|support|seller|service|waiter|advisor|csr)$/],
  ['me', /^(?:self|mine|visitor|me|own|user|customer|client|buyer|guest)$/],
];
const SIDES: readonly (readonly [Speaker, RegExp])[] = [
  ['me', /^(?:right|outgoing|sent|r)$/],
  ['agent', /^(?:left|incoming|received|other|them|l)$/],
];
/** Class names that hold such a word and tell nothing of who speaks. */
const NO_ROLE =
  /user-?(?:select|avatar|name|content|info)|select-none|(?:text|float|align|pull|m|p|pos)-(?:left|right)|guest-?mode/i;
/** `customer-service` is who serves the customer. */
const SERVICE = /(?:customer|client|user)[-_]?(?:service|support|care|success)/gi;
const ATTRIBUTES = ['data-from', 'data-sender', 'data-author', 'data-side', 'data-role', 'data-author-type', 'data-test-id', 'data-testid']; // biome-ignore format: a list of names

const BOT = /智能|机器人|機器人|小蜜|助手|\bbot\b|virtual|\bassistant\b/i;
const OWN_NAME = /^(?:you|me|myself|我|您|你|本人)\s*[:：]?$/i;
const SYSTEM_NAME = /^(?:system|系统|系统消息|系统提示)$/i;
const AGENT_NAME = /客服|人工|专员|坐席|顾问|\b(?:support|agent|service|team|advisor)\b/i;

/**
 * Who says an entry of a chat: by the roles in its names and in those it stands in (`around`, inner first), by its name,
 * then by its side. Names that contradict each other leave it open, for nobody's words may be given to another.
 */
export function speakerOf(entry: Element, around: readonly Element[], name: string | null): Speaker {
  const said = name ?? '';
  if (OWN_NAME.test(said)) return 'me';
  if (SYSTEM_NAME.test(said)) return 'system';
  for (const at of [entry, ...around]) {
    const roles = found(ROLES, at);
    if (roles.length > 1) return roles.includes('system') ? 'system' : 'unknown';
    const [role] = roles;
    if (role) return role === 'agent' && BOT.test(said) ? 'bot' : role;
  }
  if (BOT.test(said)) return 'bot';
  if (AGENT_NAME.test(said)) return 'agent';
  for (const at of [entry, ...around]) {
    const [side, other] = found(SIDES, at);
    if (side) return other ? 'unknown' : side;
  }
  return 'unknown';
}

/** Whether an element tells by its names who speaks in it. */
export function tellsSpeaker(element: Element): boolean {
  return found(ROLES, element).length > 0 || found(SIDES, element).length > 0;
}

function found(words: readonly (readonly [Speaker, RegExp])[], element: Element): Speaker[] {
  const own = wordsOf(element);
  return words.filter(([, pattern]) => own.some((word) => pattern.test(word))).map(([speaker]) => speaker);
}

function wordsOf(element: Element): string[] {
  const names = [...classesOf(element), ...ATTRIBUTES.map((name) => attributeOf(element, name) ?? '')].filter(
    (name) => name && !NO_ROLE.test(name),
  );
  return names
    .join(' ')
    .replace(SERVICE, 'service')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
}

/** The parts of an entry that may tell its speaker when the entry does not: its bubble. */
export function bubblesIn(entry: Element): Element[] {
  return findWithin(entry, '[class*="bubble" i], [class*="message" i], [class*="msg" i], [data-from]').slice(
    0,
    6,
  );
}

import { findAmount } from './amount';
import { type Role, roleOfLabel } from './column-role';
import { contentRole } from './content-role';
import {
  attributeOf,
  childElementsOf,
  closestOf,
  localNameOf,
  nameWordsOf,
  parentElementOf,
} from './element';
import { readKind } from './kind';
import { roleOfNames } from './name-role';
import type { Page } from './page';
import type { Field } from './row';
import { isAbout, isStruck } from './row-amount';
import { kindOfTitle } from './row-kind';
import { isDayOfMonth } from './row-moment';
import { isCut } from './row-reference';
import { isControl, type Segment, segmentsOf } from './segments';
import { nameInSentence } from './sentence';
import { isStatusWord } from './status';

/** Labels that name a field even without a colon behind them. */
const PLAIN_LABELS = new Set<Role>([
  'amount',
  'fee',
  'balance',
  'date',
  'otherDate',
  'status',
  'reference',
  'counterparty',
  'otherMoney',
  'currency',
]);

/** The fields of a row that is no table row: by their labels, else by what they are, weighed by the page's own names. */
export function blockFields(page: Page, row: Element): Field[] {
  const segments = segmentsOf(page, row, (text) => !/^(?:reference)?$/.test(contentRole(page, text) ?? ''));
  const fields: Field[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const segment = segments[at];
    if (!segment) continue;
    const next = segments[at + 1];
    const label = labelOf(page, segment, next);
    if (label && next) {
      fields.push({ ...next, role: label, label: segment.text });
      at += 1;
      continue;
    }
    const dated = statusWithDay(page, segment);
    if (dated) fields.push(...dated);
    else if (!isInitials(segment, next)) fields.push(fieldOf(page, segment, row));
  }
  return choose(page, withoutStruck(fields, row));
}

/** `Paid on 18 Nov 2026`: what became of it, and when. */
const ON = /^(\p{L}[\p{L} ]{2,30}?)(?:\s+(?:on|am|le|el|em|il|op))?[:：]?\s+(\S.*\d.*)$/u;

function statusWithDay(page: Page, segment: Segment): Field[] | null {
  const [, state = '', day = ''] = ON.exec(segment.text) ?? [];
  if (state === '' || !isStatusWord(state) || contentRole(page, day) !== 'date') return null;
  const field = (role: Role, text: string): Field => ({ ...segment, role, text, lines: [text], label: '' });
  return [field('status', state), field('date', day)];
}

/** A portrait without a picture shows the first letters of the name beside it. */
function isInitials({ text }: Segment, next: Segment | undefined): boolean {
  const first = next?.text.trim().charAt(0).toUpperCase();
  return /^\p{Lu}{1,2}$/u.test(text) && text.charAt(0) === first && (next?.text.length ?? 0) > 2;
}

/** An old price beside a new one is none of the row's amounts; alone it stays. */
function withoutStruck(fields: Field[], row: Element): Field[] {
  const amounts = fields.filter(({ role }) => role === 'amount');
  if (amounts.length < 2) return fields;
  const struck = new Set(amounts.filter(({ element }) => isStruck(element, row)));
  if (struck.size === amounts.length) return fields;
  return fields.map((field): Field => (struck.has(field) ? { ...field, role: 'otherMoney' } : field));
}

/** Words before a date that is not when the row happened: `Delivery by`. */
const AHEAD =
  /(?:^|\s)(?:by|until|till|before|due(?: on)?|ends?(?: on)?|expires?(?: on)?|renews?(?: on)?|next|from|since|bis|ab|hasta|desde|até|jusqu'au|до|с)[:：]?$|(?:截止|到期|有效期至?|预计)[:：]?$/i;

/** `Money sent to`: never the whole of what a row says, the name comes next. */
function isBeforeName(text: string): boolean {
  return (
    / (?:to|from)$/i.test(text) &&
    roleOfLabel(text.replace(/^(?:you|money|payment) /i, '')) === 'counterparty'
  );
}

/** The role that a segment gives the next one; null when it is no label. */
function labelOf(page: Page, segment: Segment, next: Segment | undefined): Role | null {
  if (!next) return null;
  if (AHEAD.test(segment.text) && contentRole(page, next.text) === 'date') return 'otherDate';
  if (next.element === segment.element) return null;
  if (isBeforeName(segment.text) && contentRole(page, next.text) === null) return 'counterparty';
  const marked = /[:：]$/.test(segment.text) || /^(?:dt|th|label)$/.test(localNameOf(segment.element));
  if (!marked && contentRole(page, segment.text)) return null;
  const role = roleOfLabel(segment.text);
  if (!role) return null;
  return marked ||
    (PLAIN_LABELS.has(role) && isPair(segment, next) && fits(role, contentRole(page, next.text)))
    ? role
    : null;
}

function fits(role: Role, content: Role | null): boolean {
  if (/^(?:amount|fee|balance|otherMoney)$/.test(role)) return content === 'amount';
  return /date/i.test(role) ? content === 'date' : content !== 'amount';
}

/** Two elements that have a parent to themselves, or a first one that its class calls a label. */
function isPair(segment: Segment, next: Segment): boolean {
  if (nameWordsOf(segment.element).some((word) => /^(?:label|key|caption|term)$/.test(word))) return true;
  const parent = parentElementOf(segment.element);
  return parent !== null && parentElementOf(next.element) === parent && childElementsOf(parent).length === 2;
}

function fieldOf(page: Page, segment: Segment, row: Element): Field {
  const own = { ...segment, label: '' };
  const [, label, value] = /^([^:：\d]{2,30})[:：]\s*(\S.*)$/.exec(segment.text) ?? [];
  const role = label ? roleOfLabel(label) : null;
  if (label && value && role && role !== 'ignored') {
    return { ...own, role, label, text: role === 'reference' ? segment.text : value, lines: [value] };
  }
  // `已退款(￥23.40)`: a state, and in brackets how much of it.
  if (/[)）]$/.test(segment.text) && isStatusWord(segment.text.replace(/\s*[(（][^()（）]*[)）]$/, '')))
    return { ...own, role: 'status' };
  const named = labelledPart(page, segment) ?? labelledFigure(page, segment);
  if (named) return named;
  const content = contentRole(page, segment.text);
  if (content === 'amount' && isNote(segment, row)) return { ...own, role: 'description' };
  if (content === null && isDayOfMonth(segment.text)) return { ...own, role: 'date' };
  const name = roleOfNames(segment.element, row);
  if (content === 'amount' && name && /^(?:balance|fee|otherMoney|amount)$/.test(name))
    return { ...own, role: name, label: name };
  if (content === 'amount') return { ...own, role: isCertain(segment.text) ? 'amount' : 'ignored' };
  // `Пополнение` tells the way and what the row is; `Received` the way alone.
  if (content === 'direction' && kindOfTitle(segment.text) === 'topup') return { ...own, role: 'kind' };
  if (content) return { ...own, role: content };
  if (isCut(segment.text)) return { ...own, role: 'reference' };
  if (isAbout(segment.text)) return { ...own, role: 'otherMoney' };
  if (
    /\d/.test(segment.text) &&
    segment.text.length <= 200 &&
    !isNote(segment, row) &&
    tellsOfPayment(segment.text)
  )
    return { ...own, role: 'amount' };
  if (name === 'counterparty' || name === 'status' || name === 'description') return { ...own, role: name };
  if (kindOfTitle(segment.text) !== 'unknown' && segment.text.length <= 24) return { ...own, role: 'kind' };
  const isText =
    /\p{L}{2}/u.test(segment.text) &&
    !isControl(segment.element) &&
    attributeOf(segment.element, 'role') !== 'button';
  return { ...own, role: isText ? 'description' : 'ignored' };
}

/** Who speaks of themselves or in quotes is a person, not the page. */
const SPOKEN =
  /^[“”"„«»「『‘'].*[“”"«»」』’']$|(?<!\p{L})(?:me|my|mine|i|i'm|we|us|our|ours|ich|mir|mich|mein\p{L}*|wir|uns|moi|mon|nous|mi|yo|nosotros|meu|minha|eu|мне|мой|я|мы)(?!\p{L})|[我咱俺]|私|僕|내가|저는/iu;
const NOTE = /^(?:note|notes|comment|comments|message|memo|caption|remark|remarks)$/;

/** Whether a person wrote the text: what it says of money is no figure of the row. */
function isNote({ element, text }: Segment, row: Element): boolean {
  return (
    SPOKEN.test(text) ||
    closestOf(element, (at) => nameWordsOf(at).some((word) => NOTE.test(word)), row) !== null
  );
}

/** `Fee €1.50`: a figure behind the word for what it is besides the amount. */
function labelledFigure(page: Page, segment: Segment): Field | null {
  const [, label = '', value = ''] = /^(\p{L}[\p{L} ]{1,28}?)\s+(\S*\d.*)$/u.exec(segment.text) ?? [];
  const role = label === '' ? null : roleOfLabel(label);
  if (!role || !/^(?:fee|balance|otherMoney)$/.test(role) || contentRole(page, value) !== 'amount')
    return null;
  return { ...segment, role, label, text: value, lines: [value] };
}

/** A label and its value in one box, the label in an element of its own: `<b>Amount</b> 12.00`. */
function labelledPart(page: Page, segment: Segment): Field | null {
  const [first] = childElementsOf(segment.element).filter((child) => page.text(child) !== '');
  if (!first || segment.lines.length !== 1) return null;
  const label = page.text(first);
  const rest = segment.text.startsWith(`${label} `) ? segment.text.slice(label.length).trim() : '';
  const role = rest === '' || contentRole(page, label) ? null : roleOfLabel(label);
  if (!role || !PLAIN_LABELS.has(role) || !fits(role, contentRole(page, rest))) return null;
  return { ...segment, role, label, text: rest, lines: [rest] };
}

/** A sentence that tells of money that went or came, not one that merely mentions a sum. */
function tellsOfPayment(text: string): boolean {
  const found = findAmount(text);
  if (!found) return false;
  return found.direction !== 'unknown' || nameInSentence(text) !== null || readKind(text) !== 'unknown';
}

/** A figure without currency and sign, which nothing calls an amount, may be a rate or a count. */
function isCertain(text: string): boolean {
  return /[^\d\s.,']/.test(text);
}

/** Called a total, a figure may hold a fee beside the amount. */
const TOTAL = /total|合计|合計|总计|總計|总额|итого|summe|gesamt/i;

/** Figures with money's marks and little else, which are no one amount: `- 12,00 € - 9,00 €`. */
function isUnread(text: string): boolean {
  return /\p{Sc}|\b[A-Z]{3}\b/u.test(text) && /\d[.,]\d{2}(?!\d)/.test(text) && !/\p{L}{4}/u.test(text);
}

/**
 * Where the page calls one figure the amount, the others are not; next come figures that stand alone, last those in
 * sentences. A sentence may also name the other side.
 */
function choose(page: Page, fields: Field[]): Field[] {
  const rank = (field: Field) =>
    field.role !== 'amount'
      ? 0
      : field.label !== '' && !TOTAL.test(field.label)
        ? 3
        : field.label !== '' || contentRole(page, field.text) === 'amount'
          ? 2
          : 1;
  const best = Math.max(0, ...fields.map(rank));
  // Where the page calls nothing the amount, it may be the figure that cannot be read.
  const isOpen =
    best < 3 && fields.some(({ role, text }) => /^(?:description|ignored)$/.test(role) && isUnread(text));
  const kept = fields.map((field): Field => {
    if (isOpen && field.role === 'amount') return { ...field, role: 'ignored' };
    if (field.role !== 'amount' || rank(field) === best) return field;
    return { ...field, role: rank(field) === 1 ? 'description' : 'ignored' };
  });
  const sentences = kept
    .filter(({ role }) => /^(?:amount|description|kind)$/.test(role))
    .flatMap((field): Field[] => {
      const name = nameInSentence(field.text);
      return name ? [{ ...field, role: 'counterparty', text: name, lines: [name] }] : [];
    });
  return kept.some(({ role }) => role === 'counterparty') ? kept : [...kept, ...sentences];
}

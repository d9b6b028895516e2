import type { Reference } from '../model/reading';
import { attributeOf, findAll } from './element';
import { looksLikeReference, readReferences } from './reference';
import type { Field } from './row';

/** Names under which links and attributes carry a reference. */
const NAMED: readonly (readonly [Reference['type'], RegExp])[] = [
  ['transaction', /(?:[?&]|data-|^)(?:transaction[_-]?(?:id|no|number)|trade[_-]?(?:id|no)|txn[_-]?id|trans[_-]?id|payment[_-]?id)=([\w-]{5,64})(?![\w-])/i],
  ['transaction', /\/(?:transactions?|activit(?:y|ies)|payments?)\/(?:(?:details?|payment)\/)?(?=[\w-]*\d[\w-]*\d)(?![\w-]*[a-z]{5})([\w-]{10,64})(?![\w-])/],
  ['order', /(?:[?&]|data-|^)order[_-]?(?:id|no|number)=([\w-]{5,64})(?![\w-])/i],
  ['tx_hash', /\/tx\/((?:0x)?[0-9a-f]{64})(?![\w-])/i],
]; // biome-ignore format: one name a line

const CARRIERS = new Set(['href', 'data-href', 'data-link', 'onclick']);
const ATTRIBUTES = new Set([
  'data-transaction-id',
  'data-trade-no',
  'data-txn-id',
  'data-payment-id',
  'data-order-id',
  'data-order-no',
]);

/** The references of a row: those it shows, completed where they are cut, and those its own links name without doubt. */
export function referencesOfRow(row: Element, fields: Field[]): Reference[] {
  const found: Reference[] = [];
  const add = (reference: Reference) => {
    if (!found.some(({ value }) => value === reference.value)) found.push(reference);
  };
  for (const field of fields) {
    if (field.role === 'reference') for (const reference of readField(field)) add(reference);
  }
  for (const reference of linkedReferences(row)) {
    if (!found.some(({ type }) => type === reference.type)) add(reference);
  }
  // The wallet's own number names the row; the shop's stands behind it.
  const isOwn = ({ type }: Reference) => type === 'transaction';
  return [...found.filter(isOwn), ...found.filter((one) => !isOwn(one))];
}

/** A reference that is cut short for show: `0x12ab…9f3c`, `2024****0001`. */
const CUT = /^(\w{3,})(?:…|\.{2,}|\*{2,})(\w+)$/;

/** Whether a text is a reference of which the page shows only both ends. */
export function isCut(text: string): boolean {
  return CUT.test(text) && /\d/.test(text);
}

function readField({ text, label, element }: Field): Reference[] {
  if (text === '' || text.length > 200) return [];
  const cut = CUT.exec(text);
  if (cut) {
    const whole = wholeOf(element, cut[1] ?? '', cut[2] ?? '');
    return whole ? labelled(label, whole) : [];
  }
  if (/…|\.\.\./.test(text)) return [];
  const own = readReferences(text);
  return own.length > 0 ? own : labelled(label, text);
}

function labelled(label: string, value: string): Reference[] {
  const read = label ? readReferences(`${label}: ${value}`) : [];
  if (read.length > 0) return read;
  if (/^(?:0x)?[0-9a-f]{64}$/i.test(value)) return [{ type: 'tx_hash', value }];
  return looksLikeReference(value) ? [{ type: 'other', value }] : [];
}

/** The whole of a reference that the page cuts short for show, from an attribute that begins and ends like it. */
function wholeOf(element: Element, begins: string, ends: string): string | null {
  for (const one of [element, ...findAll(element, '*')]) {
    for (const name of ['title', 'data-clipboard-text', 'data-full', 'data-value', 'href', 'aria-label']) {
      const words = (attributeOf(one, name) ?? '').split(/[^\w]+/);
      const whole = words.find(
        (word) => word.length > begins.length + ends.length && word.startsWith(begins) && word.endsWith(ends),
      );
      if (whole) return whole;
    }
  }
  return null;
}

function linkedReferences(row: Element): Reference[] {
  const carried = [
    row,
    ...findAll(
      row,
      'a, [data-href], [data-link], [onclick], [data-transaction-id], [data-order-id], [data-trade-no], [data-order-no]',
    ),
  ].flatMap((one) =>
    Element.prototype.getAttributeNames.call(one).map((name) => {
      const value = CARRIERS.has(name) || ATTRIBUTES.has(name) ? attributeOf(one, name) : null;
      return value === null ? '' : CARRIERS.has(name) ? value : `${name}=${value}`;
    }),
  );
  const texts = carried.filter((text) => /\d/.test(text));
  if (texts.length === 0) return [];
  return NAMED.flatMap(([type, pattern]) => {
    const values = new Set(
      texts.map((text) => pattern.exec(text)?.[1]).filter((value) => value !== undefined && /\d/.test(value)),
    );
    const [value] = values;
    return values.size === 1 && value ? [{ type, value }] : [];
  });
}

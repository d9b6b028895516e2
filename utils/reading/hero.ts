import { absolute } from '../model/decimal';
import type { Reference } from '../model/reading';
import { readAmount } from './amount';
import { amountLeaves } from './amount-leaves';
import { assembleRow } from './assemble-row';
import { blockFields } from './block-fields';
import { isAmountText } from './content-role';
import { labelledFields } from './details';
import { closestOf, parentElementOf } from './element';
import { habitsOf } from './habits';
import type { Page } from './page';
import type { Field, RowReading } from './row';
import { bodyOf } from './safe-node';
import { tellsOfPayments } from './subject';

/** What stands together around the figure is short. */
const LONGEST_BOX = 240;
const LONGEST_PAGE = 1500;

const NOTHING = { date: null, month: null, status: null };

/** Titles of pages and boxes, no names. */
const NO_NAME = /\d|details?$|transaction|receipt|summary|详情|詳情|账单|帳單|明细|明細|活动|copy|help|back/i;

/**
 * The one transaction of a page that tells it by a large signed figure, with a name and a state around it, and by pairs
 * of label and value below. What the order, the goods or the way of paying amounted to is not what moved.
 */
export function readHero(page: Page): RowReading | null {
  const pairs = labelledFields(page);
  const leaves = amountLeaves(page, new Set());
  const figureOf = (leaf: Element) => absolute(readAmount(page.text(leaf))?.money.value ?? '');
  const signed = leaves.filter(
    (leaf) =>
      /^[-+−–]/.test(page.text(leaf)) &&
      isAmountText(page, page.text(leaf)) &&
      !pairs.some(({ role, element }) => role !== 'ignored' && element.contains(leaf)),
  );
  const [hero] = signed;
  if (!hero || new Set(signed.map((leaf) => page.text(leaf))).size > 1 || !tellsOfPayments(page, hero))
    return null;
  const others = leaves.filter((leaf) => figureOf(leaf) !== figureOf(hero));
  const box = boxAround(page, hero, others);
  // Labels say more than places, but the large figure is the one that moved.
  const below = pairs.filter(({ role }) => !/^(?:amount|in|out|ignored|count)$/.test(role));
  const around = blockFields(page, box).filter(
    ({ role, element, text }) =>
      !(role === 'counterparty' && below.some((one) => one.role === role)) &&
      (role !== 'amount' || element.contains(hero) || hero.contains(element)) &&
      !below.some(
        (one) => one.element.contains(element) || element.contains(one.element) || one.label === text,
      ),
  );
  const told = [...below, ...around, ...nameIn(page, [...below, ...around], around)];
  const fields = [...told.filter(({ label }) => label !== ''), ...told.filter(({ label }) => label === '')];
  const roles = new Set(fields.map(({ role }) => role));
  if (!roles.has('date') || !(roles.has('reference') || roles.has('status'))) return null;
  const holder = closestOf(box, (at) => below.every(({ element }) => at.contains(element))) ?? box;
  const row = page.text(holder).length > LONGEST_PAGE ? box : holder;
  const reading = assembleRow(page, row, fields, NOTHING, habitsOf([page.text(row)], page.language));
  return reading && { ...reading, references: reading.references.map((one) => ofAddress(page, one)) };
}

/** The number that stands in the page's own address is that of what the page shows. */
function ofAddress({ url }: Page, reference: Reference): Reference {
  const isOwn = reference.type === 'other' && url.pathname.split('/').includes(reference.value);
  return isOwn ? { ...reference, type: 'transaction' } : reference;
}

/** The widest box around the figure in which no other amount stands. */
function boxAround(page: Page, hero: Element, others: Element[]): Element {
  let box = hero;
  for (let at = parentElementOf(hero); at && at !== bodyOf(page.document); at = parentElementOf(at)) {
    const around = at;
    if (page.text(at).length > LONGEST_BOX || others.some((leaf) => around.contains(leaf))) break;
    box = at;
  }
  return box;
}

/** The only words around the figure that say nothing else are the other side's name. */
function nameIn(page: Page, all: Field[], around: Field[]): Field[] {
  if (all.some(({ role }) => role === 'counterparty' || role === 'to' || role === 'from')) return [];
  const names = around.filter(
    ({ role, label, text, element }) =>
      role === 'description' && label === '' && !NO_NAME.test(text) && page.isVisible(element),
  );
  const [name, ...more] = names;
  return name && more.length === 0 && name.text.length <= 60 ? [{ ...name, role: 'counterparty' }] : [];
}

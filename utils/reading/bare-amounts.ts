import { childElementsOf, classesOf, localNameOf, parentElementOf } from './element';
import type { Field } from './row';

/** Fewer rows prove nothing. */
const FEWEST = 2;

const SIGNED = /^[-+−–]/;
const BARE = /^\d[\d.,' ]*[.,]\d{2}$/;

/**
 * Lists print a sign where money went or came, and none where it only moved among the person's own accounts. A bare
 * figure with cents that stands just where the other rows have their signed one is the row's amount; which way is open.
 */
export function nameBareAmounts(rows: readonly Field[][]): void {
  const places = new Set<string>();
  let signed = 0;
  for (const fields of rows) {
    const amounts = fields.filter(({ role }) => role === 'amount');
    const [amount, ...more] = amounts;
    if (!amount) continue;
    if (more.length > 0) return;
    places.add(placeOf(amount.element));
    if (SIGNED.test(amount.text)) signed += 1;
  }
  if (signed < FEWEST || places.size !== 1) return;
  for (const fields of rows) {
    if (fields.some(({ role }) => role === 'amount')) continue;
    const [bare, ...more] = fields.filter(({ role, text }) => role === 'ignored' && BARE.test(text));
    if (bare && more.length === 0 && places.has(placeOf(bare.element))) bare.role = 'amount';
  }
}

/** The names of the element and of what it stands in. */
function placeOf(element: Element): string {
  const [only, ...more] = childElementsOf(element);
  if (only && more.length === 0) return placeOf(only);
  const parent = parentElementOf(element);
  return [element, ...(parent ? [parent] : [])]
    .map((one) => `${localNameOf(one)}.${classesOf(one)[0] ?? ''}`)
    .join('<');
}

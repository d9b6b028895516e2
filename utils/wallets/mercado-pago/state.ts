import { findFirst } from '../../reading/element';
import type { Page } from '../../reading/page';

/** One activity as the server wrote it. Checked by hand: a whole library for one shape is too much for the page. */
interface Item {
  id: string | number;
  title: string;
  amount: { fraction: string | number; cents: string | number | null };
  creationDate: string | null;
}

export interface Activity {
  title: string;
  /** `1500.50`, without a sign. */
  figure: string;
  /** ISO, as the server sent it. */
  date: string | null;
}

/** The activities in the state that the server sent with the page, by their id; none when it is shaped otherwise. */
export function activitiesIn(page: Page): Map<string, Activity> {
  const found = new Map<string, Activity>();
  for (const item of itemsIn(stateOf(page), 0)) {
    const { fraction, cents } = item.amount;
    const whole = `${fraction}`.replace(/\D/g, '');
    const part = `${cents ?? ''}`.padStart(cents === null ? 0 : 2, '0');
    found.set(`${item.id}`, {
      title: item.title,
      figure: part === '' ? whole : `${whole}.${part}`,
      date: item.creationDate,
    });
  }
  return found;
}

function stateOf(page: Page): unknown {
  try {
    return JSON.parse(findFirst(page.document, 'script#__PRELOADED_STATE__')?.textContent ?? 'null');
  } catch {
    return null;
  }
}

/** The path to the list changes from page to page; the shape of an item does not. */
function itemsIn(value: unknown, depth: number): Item[] {
  if (!isRecord(value) || depth > 12) return [];
  const item = itemIn(value);
  if (item) return [item];
  return Object.values(value).flatMap((one) => itemsIn(one, depth + 1));
}

function itemIn({ id, title, amount, creationDate = null }: Record<string, unknown>): Item | null {
  if (!isRecord(amount)) return null;
  const { fraction, cents = null } = amount;
  if (!isScalar(id) || typeof title !== 'string' || !isScalar(fraction)) return null;
  if (cents !== null && !isScalar(cents)) return null;
  if (creationDate !== null && typeof creationDate !== 'string') return null;
  return { id, title, amount: { fraction, cents }, creationDate };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

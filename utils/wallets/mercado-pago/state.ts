import * as v from 'valibot';
import { findFirst } from '../../reading/element';
import type { Page } from '../../reading/page';

const Item = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.string(),
  amount: v.object({
    fraction: v.union([v.string(), v.number()]),
    cents: v.nullish(v.union([v.string(), v.number()])),
  }),
  creationDate: v.nullish(v.string()),
});

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
    const part = `${cents ?? ''}`.padStart(cents === null || cents === undefined ? 0 : 2, '0');
    found.set(`${item.id}`, {
      title: item.title,
      figure: part === '' ? whole : `${whole}.${part}`,
      date: item.creationDate ?? null,
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
function itemsIn(value: unknown, depth: number): v.InferOutput<typeof Item>[] {
  if (typeof value !== 'object' || value === null || depth > 12) return [];
  const item = v.safeParse(Item, value);
  if (item.success) return [item.output];
  return Object.values(value).flatMap((one) => itemsIn(one, depth + 1));
}

import type { Habits } from './row';

/** Where nobody writes a comma before decimals, `12,300` without any currency leaves no doubt. */
const POINT_ONLY = /^(?:zh|ja|ko)(?:-|$)/i;

/** Languages whose short dates never begin with the year. */
const ENDS_WITH_YEAR = /^(?:en|de|fr|es|pt|ru|it|nl|pl)(?:-|$)(?!CA$|ZA$)/i;

/**
 * How the rows of one list write figures and dates, where some of them leave no doubt: `12,50` settles `1.234`,
 * `25/12/2024` settles `03/04/2024`. Rows that contradict each other settle nothing.
 */
export function habitsOf(texts: Iterable<string>, language: string | undefined): Habits {
  const decimals = new Set<'.' | ','>();
  const orders = new Set<'dmy' | 'mdy'>();
  for (const text of texts) {
    for (const [, grouped = '', mark] of text.matchAll(
      /(?<![\d.,'])(\d[\d.,']{0,24})([.,])\d{2}(?![\d.,:/⁰¹²³⁴-⁹])/g,
    )) {
      if ((mark === '.' || mark === ',') && !grouped.includes(mark)) decimals.add(mark);
    }
    for (const [, first = '', second = '', year = ''] of text.matchAll(
      /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/g,
    )) {
      // `26.08.25` may begin with its year, and does where years come first.
      const whole = year.length === 4 || ENDS_WITH_YEAR.test(language ?? '');
      if (Number(first) > 12 && whole) orders.add('dmy');
      if (Number(second) > 12) orders.add('mdy');
    }
  }
  const isPoint = POINT_ONLY.test(language ?? '');
  const decimal = isPoint ? (decimals.has(',') ? undefined : '.') : only(decimals);
  return { decimal, order: only(orders), language };
}

function only<T>(values: Set<T>): T | undefined {
  const [value] = values;
  return values.size === 1 ? value : undefined;
}

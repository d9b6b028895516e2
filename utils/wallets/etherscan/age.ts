import type { Moment } from '../../model/reading';
import { readMoment } from '../../reading/date';
import { attributeOf, findAll, findFirst } from '../../reading/element';
import { noMoment } from '../../reading/nothing';
import type { Page } from '../../reading/page';

/** `2 days ago` in the cell, the exact time in its tooltip; or the other way round when the reader has switched. */
export function momentOfAge(page: Page, row: Element): Moment {
  const cells = findAll(row, 'td.showAge, td.showDate, td[class*="showAge"], td[class*="showDate"]');
  const cell = cells.find((one) => page.text(one) !== '') ?? findFirst(row, '[rel="tooltip"]');
  const shown = page.text(cell);
  const texts = [shown];
  for (const one of cell ? [cell, ...findAll(cell, '*')] : [])
    for (const name of ['data-bs-title', 'title', 'data-original-title', 'data-bs-original-title'])
      texts.push(attributeOf(one, name) ?? '');
  const exact = texts.map((text) => readMoment(text)).find((moment) => moment?.value);
  return exact ? { ...exact, raw: shown } : { ...noMoment(), raw: shown };
}

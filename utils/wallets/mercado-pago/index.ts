import type { Moment } from '../../model/reading';
import { type ReadAmount, readAmount } from '../../reading/amount';
import { joinMoment } from '../../reading/date';
import { attributeOf, closestOf, findAll, findFirst, matches } from '../../reading/element';
import { headingBefore } from '../../reading/heading-before';
import { readKind } from '../../reading/kind';
import { leafTexts } from '../../reading/leaf-texts';
import { noMoment } from '../../reading/nothing';
import type { Page } from '../../reading/page';
import { isTimeOfDay } from '../../reading/row-moment';
import { isStatusWord } from '../../reading/status';
import { defineWallet, LayoutChanged, type PageTransaction } from '../define-wallet';
import { momentOf, rowOf } from '../row-of';
import { type Activity, activitiesIn } from './state';

/** What a bare `$` means in each country. */
const CURRENCY: Record<string, string> = {
  'mercadopago.com.ar': 'ARS',
  'mercadopago.com.br': 'BRL',
  'mercadopago.com.mx': 'MXN',
  'mercadopago.com.co': 'COP',
  'mercadopago.com.uy': 'UYU',
  'mercadopago.com.pe': 'PEN',
  'mercadopago.cl': 'CLP',
};

const LINK = 'a[href*="/activities/detail/"]';
const MONEY = '.andes-money-amount';

export default defineWallet({
  id: 'mercado-pago',
  name: { en: 'Mercado Pago', zh: 'Mercado Pago' },
  provider: 'Mercado Pago',
  matches: Object.keys(CURRENCY),
  checkedOn: '2026-11-22',
  moneyOn: Object.fromEntries(Object.entries(CURRENCY).map(([host, dollar]) => [host, { dollar }])),
  pages: [
    {
      kind: 'activities',
      at: /^\/activities\/?$/,
      detect: (page) => findAll(page.document, LINK).some((link) => findFirst(rowAround(link), MONEY)),
      read: readActivities,
    },
  ],
});

/** The list shows title, state and figure; the state that came with the page adds what it leaves out. */
function readActivities(page: Page): PageTransaction[] {
  const activities = activitiesIn(page);
  const rows = new Set(findAll(page.document, LINK).map(rowAround));
  return [...rows].filter((row) => page.isVisible(row)).map((row) => readRow(page, row, activities));
}

function rowAround(link: Element): Element {
  return findFirst(link, MONEY) ? link : (closestOf(link, (at) => matches(at, 'li')) ?? link);
}

function readRow(page: Page, row: Element, activities: Map<string, Activity>): PageTransaction {
  const boxes = findAll(row, MONEY).filter((box) => page.isVisible(box));
  if (boxes.length !== 1) throw new LayoutChanged('a row has not one amount');
  const link = matches(row, LINK) ? row : findFirst(row, LINK);
  const id = /\/detail\/([\w-]+)/.exec((link && attributeOf(link, 'href')) ?? '')?.[1];
  const amount = amountOf(page, boxes[0] ?? null);
  const lines = leafTexts(page, row, MONEY);
  const [title = ''] = lines;
  const known = id ? activities.get(id) : undefined;
  // What the person sees is what counts: where the two disagree, the state is not believed.
  const agrees =
    known !== undefined && known.title === title && amount?.money.value?.replace('-', '') === known.figure;
  const kind = lines.map(readKind).find((one) => one !== 'unknown') ?? 'unknown';
  return rowOf(page, row, {
    occurredAt: agrees && known.date ? momentOf(page, known.date) : momentAbove(page, row, lines),
    amount,
    counterparty: null,
    description: title,
    status: lines.find(isStatusWord) ?? null,
    kind,
    references: id ? [{ type: 'transaction', value: id }] : [],
  });
}

/** The day stands as a heading above the list, the time in the row. */
function momentAbove(page: Page, row: Element, lines: string[]): Moment {
  const list = closestOf(row, (at) => matches(at, 'ul, ol, [role="list"]'));
  const day = list ? headingBefore(page, list) : '';
  const time = lines.find(isTimeOfDay);
  const moment = /\d/.test(day) ? momentOf(page, day) : noMoment();
  return (
    (time && moment.value && joinMoment(day, time, { language: page.language ?? 'es' })) ||
    (moment.value ? moment : noMoment())
  );
}

/** Whole and cents stand in elements of their own, the comma between them hidden: `$ 1.50050` to the eye of a parser. */
function amountOf(page: Page, box: Element | null): ReadAmount | null {
  if (!box) return null;
  const whole = page.text(findFirst(box, `${MONEY}__fraction`));
  const cents = page.text(findFirst(box, `${MONEY}__cents`));
  const mark = page.text(findFirst(box, `${MONEY}__currency-symbol`));
  const sign =
    /^\s*[-−–+]/.exec(page.text(box))?.[0] ?? page.text(findFirst(box, `${MONEY}__negative-symbol`));
  const market = Object.keys(CURRENCY).find((host) => page.url.hostname.endsWith(host)) ?? '';
  const decimal = /\.(?:mx|pe)$/.test(market) ? '.' : ',';
  const isWhole = (decimal === ',' ? /^\d{1,3}(?:\.\d{3})+$|^\d+$/ : /^\d{1,3}(?:,\d{3})+$|^\d+$/).test(
    whole,
  );
  if (!isWhole || !/^(?:\d\d)?$/.test(cents)) return null;
  const dollar = CURRENCY[market];
  return readAmount(`${sign.trim()}${mark} ${whole}${cents && decimal}${cents}`, { decimal, dollar });
}

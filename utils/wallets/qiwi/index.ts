import type { Direction, StatusValue } from '../../model/reading';
import { readAmount } from '../../reading/amount';
import { joinMoment } from '../../reading/date';
import { classesOf, findAll, findFirst } from '../../reading/element';
import { readKind } from '../../reading/kind';
import { noMoment } from '../../reading/nothing';
import type { Page } from '../../reading/page';
import { defineWallet, type PageTransaction } from '../define-wallet';
import { rowOf } from '../row-of';

/** The report of 2012 to 2017. Later pages have generated names only: the general reader reads those. */
const ROW = '.reportsLine[data-container-name="item"]';

const STATES: Record<string, StatusValue> = {
  status_SUCCESS: 'succeeded',
  status_ERROR: 'failed',
  status_PROCESSED: 'pending',
};

export default defineWallet({
  id: 'qiwi',
  name: { en: 'QIWI', zh: 'QIWI' },
  provider: 'QIWI',
  matches: ['qiwi.com'],
  checkedOn: '2026-11-22',
  pages: [
    {
      kind: 'report',
      at: /^\/report\//,
      detect: (page) => findFirst(page.document, ROW) !== null,
      read: readReport,
    },
  ],
});

function readReport(page: Page): PageTransaction[] {
  return findAll(page.document, ROW)
    .filter((row) => page.isVisible(row))
    .map((row) => readRow(page, row));
}

/** Way and state stand in class names alone; `IncomeWithExpend` is the name of the box, whichever it holds. */
function readRow(page: Page, row: Element): PageTransaction {
  const text = (selector: string) => page.text(findFirst(row, selector));
  const box = findFirst(row, '.IncomeWithExpend');
  const names = box ? classesOf(box) : [];
  const ways: Direction[] = [];
  if (names.includes('income')) ways.push('in');
  if (names.includes('expenditure')) ways.push('out');
  const state = classesOf(row).find((name) => name in STATES);
  const id = /\d{6,}/.exec(text('.transaction'))?.[0];
  const name = text('.provider span');
  const kind = readKind(name);
  return rowOf(page, row, {
    kind,
    occurredAt: joinMoment(text('.date'), text('.time'), { language: 'ru' }) ?? noMoment(),
    amount: readAmount(text('.IncomeWithExpend .cash') || text('.originalExpense'), { decimal: ',' }),
    ways,
    // Where nobody is named, the kind stands in the provider's place.
    counterparty: kind === 'unknown' ? name || null : null,
    description: text('.comment') || null,
    status: state ? { raw: '', value: STATES[state] ?? 'unknown' } : null,
    references: id ? [{ type: 'transaction', value: id }] : [],
    fee: readAmount(text('.commission'), { decimal: ',' }),
  });
}

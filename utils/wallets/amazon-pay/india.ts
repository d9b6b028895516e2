import { absolute } from '../../model/decimal';
import { readAmount } from '../../reading/amount';
import { directionOfSentence } from '../../reading/amount-words';
import { readMoment } from '../../reading/date';
import { findAll, findFirst } from '../../reading/element';
import { readKind } from '../../reading/kind';
import { leafTexts } from '../../reading/leaf-texts';
import type { Page } from '../../reading/page';
import { readReferences } from '../../reading/reference';
import { nameInSentence } from '../../reading/sentence';
import { isStatusWord } from '../../reading/status';
import { LayoutChanged, type PageTransaction } from '../define-wallet';
import { momentOf, rowOf } from '../row-of';

/** `amazon.in/pay/history`, a list of its own: rows that open, with name and figure in their heads. */
const ROW = '.a-expander-container';
const FIGURE = '.a-color-price';

/** Whether this is the history of Amazon Pay in India. */
export function isHistory(page: Page): boolean {
  return /\/pay\/history/.test(page.url.pathname) && findFirst(page.document, `${ROW} ${FIGURE}`) !== null;
}

/** The rows of the history; a figure that is struck through was not paid. */
export function readHistory(page: Page): PageTransaction[] {
  return findAll(page.document, ROW)
    .filter((row) => page.isVisible(row) && findFirst(row, FIGURE))
    .map((row) => readRow(page, row));
}

function readRow(page: Page, row: Element): PageTransaction {
  const figures = findAll(row, FIGURE).filter((one) => page.isVisible(one) && /\d/.test(page.text(one)));
  const reads = figures.map((one) => readAmount(page.text(one), { currency: 'INR', decimal: '.' }));
  const [amount = null] = reads;
  // The row repeats its figure for narrow screens; two different ones are not understood.
  if (new Set(reads.map((read) => read?.money.value && absolute(read.money.value))).size !== 1)
    throw new LayoutChanged('not one amount');
  const texts = leafTexts(page, row);
  const title = page.text(findFirst(row, '.pad-header-text .a-size-medium'));
  const struck = findFirst(
    row,
    `${FIGURE}.a-text-strike, .a-text-strike ${FIGURE}, ${FIGURE} .a-text-strike`,
  );
  const status = texts.find(isStatusWord);
  const name = nameInSentence(title);
  return rowOf(page, row, {
    occurredAt: momentOf(page, texts.find((text) => readMoment(text)) ?? ''),
    amount,
    ways: [directionOfSentence(title)],
    counterparty: name,
    description: title,
    status: status ?? (struck ? { raw: '', value: 'failed' } : null),
    kind: readKind(title),
    references: readReferences(
      findAll(row, '.pad-mini-details-text')
        .map((one) => page.text(one))
        .join(' | '),
    ),
  });
}

import { readAmount } from '../../reading/amount';
import { findFirst } from '../../reading/element';
import { labelledPairs } from '../../reading/labelled-pairs';
import type { Page } from '../../reading/page';
import { LayoutChanged, type PageTransaction } from '../define-wallet';
import { momentOf, rowOf } from '../row-of';

export const DETAIL = '#ContentPlaceHolder1_maintable';

const HASH = /0x[0-9a-f]{64}/i;

/** One transaction, told from nobody's side: which way the money went is open. */
export function readTransaction(page: Page): PageTransaction[] {
  const table = findFirst(page.document, DETAIL);
  const pairs = table ? labelledPairs(page, table, () => false) : [];
  const textOf = (label: RegExp) => pairs.find((pair) => label.test(pair.label))?.text ?? '';
  const hash = HASH.exec(textOf(/^(?:Transaction|Txn) Hash$/))?.[0];
  const value = coinIn(textOf(/^Value$/));
  if (!table || !hash || !value) throw new LayoutChanged('a part of the transaction is missing');
  const status = textOf(/^Status$/);
  const fee = coinIn(textOf(/^Transaction Fee$/));
  // `3 days ago (Oct-23-2026 11:16:11 PM +UTC)`
  const when = textOf(/^Timestamp$/);
  const exact = /\(([^()]*\d{4}[^()]*)\)/.exec(when)?.[1] ?? when;
  return [
    rowOf(page, table, {
      occurredAt: {
        ...momentOf(page, exact.replace(/^(\w{3})-(\d\d?)-(\d{4})/, '$2 $1 $3').replace('+UTC', 'UTC')),
        raw: when,
      },
      amount: value,
      status: /^Success/.test(status) ? 'Success' : /^Fail/.test(status) ? 'Failed' : status.slice(0, 40),
      references: [{ type: 'tx_hash', value: hash }],
      fee,
    }),
  ];
}

/** `0.05 ETH ($124.34)`: the coin is the amount, its worth in dollars is not. */
function coinIn(text: string) {
  return readAmount(/^\W*([\d.,]+ [A-Za-z]{2,8})(?= ?\(|$)/.exec(text)?.[1] ?? '', { decimal: '.' });
}

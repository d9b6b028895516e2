import { readAmount } from '../../reading/amount';
import { attributeOf, findAll, findFirst, matches } from '../../reading/element';
import type { Page } from '../../reading/page';
import { defineWallet, LayoutChanged, type PageTransaction } from '../define-wallet';
import { momentOf, rowOf } from '../row-of';

const HEAD = '.tx-page-container';
const SIDES = '.table-tx-vin, .table-tx-vout, #table-tx-vin, #table-tx-vout';
const CONFIRMED = /^\d[\d,]* confirmations?$/;

export default defineWallet({
  id: 'mempool',
  name: { en: 'mempool.space', zh: 'mempool.space 比特币浏览器' },
  matches: ['mempool.space'],
  checkedOn: '2026-11-22',
  pages: [
    {
      kind: 'address',
      at: /\/address\//,
      detect: (page) => findFirst(page.document, HEAD) !== null,
      read: readAddress,
    },
    // One transaction seen from nobody's side: its inputs and outputs are no payments of the reader's, and change is
    // among them. The page is kept; no figure is taken from it.
    { kind: 'transaction', detect: (page) => findFirst(page.document, SIDES) !== null, read: () => [] },
  ],
});

/** A head with hash and time, below it a box with what the transaction changed for this address. */
function readAddress(page: Page): PageTransaction[] {
  return findAll(page.document, HEAD)
    .filter((head) => page.isVisible(head))
    .flatMap((head) => readRow(page, head));
}

function readRow(page: Page, head: Element): PageTransaction[] {
  const hash = /\/tx\/([0-9a-f]{64})/.exec(
    attributeOf(findFirst(head, 'a[href*="/tx/"]') ?? head, 'href') ?? '',
  )?.[1];
  const box = head.nextElementSibling;
  if (!hash || !box || !matches(box, '[data-cy^="tx-"], .box'))
    throw new LayoutChanged('a box does not follow its head');
  // Green and red for what came and went; in a block's list there is no such button.
  const change = findFirst(box, 'button.btn-success app-amount, button.btn-danger app-amount');
  if (!change) return [];
  const amount = readAmount(page.text(change), { decimal: '.' });
  const state =
    page.text(findFirst(box, 'app-confirmations')) ||
    (findAll(box, 'button')
      .map((button) => page.text(button))
      .find((text) => CONFIRMED.test(text)) ??
      '');
  return [
    rowOf(page, box, {
      // Pages of before 2023 print the time in the head's right part.
      occurredAt: momentOf(
        page,
        page.text(findFirst(head, 'app-timestamp') ?? findFirst(head, '.float-right')),
      ),
      // In dollars it is what the coins were worth, not what moved.
      amount: findFirst(change, '.fiat') ? null : amount,
      status: CONFIRMED.test(state) ? { raw: state, value: 'succeeded' } : state,
      kind: 'transfer',
      references: [{ type: 'tx_hash', value: hash }],
    }),
  ];
}

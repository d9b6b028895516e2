import { readAmount } from '../../reading/amount';
import type { Page } from '../../reading/page';
import { LayoutChanged, type PageTransaction } from '../define-wallet';
import { momentOf, rowOf } from '../row-of';
import { labelled } from './list';

const HASH = /0x[0-9a-f]{64}/i;

/** The hash that the page of one transaction shows; null on any other page. */
export function shownHash(page: Page): string | null {
  if (!HASH.test(page.url.pathname)) return null;
  return HASH.exec(valueBeside(page, /^Transaction hash$/i))?.[0] ?? null;
}

/** One transaction, told from nobody's side: which way the money went is open. */
export function readTransaction(page: Page): PageTransaction[] {
  const hash = shownHash(page);
  const amount = coinIn(valueBeside(page, /^Value$/));
  const row = labelled(page, /^Transaction hash$/i)?.parentElement;
  if (!hash || !amount || !row) throw new LayoutChanged('a part of the transaction is missing');
  const when = valueBeside(page, /^Timestamp$/);
  const state = /^(?:Success|Failed|Pending|Dropped)/.exec(
    valueBeside(page, /^Status(?: and method)?$/),
  )?.[0];
  // `20d ago | Nov 02 2026 14:05:11 PM (+00:00 UTC)`
  const exact = (when.split('|')[1] ?? when).replace(/(\d\d:\d\d:\d\d) [AP]M/, (all, time: string) =>
    Number(time.slice(0, 2)) > 12 ? time : all,
  );
  return [
    rowOf(page, row, {
      occurredAt: {
        ...momentOf(page, exact.replace(/\(\+00:00 UTC\)/, 'UTC').split('Confirmed')[0] ?? ''),
        raw: when,
      },
      amount,
      status: state ?? null,
      references: [{ type: 'tx_hash', value: hash }],
      fee: coinIn(valueBeside(page, /^Transaction fee$/)),
    }),
  ];
}

function valueBeside(page: Page, label: RegExp): string {
  return page.text(labelled(page, label)?.nextElementSibling ?? null);
}

function coinIn(text: string) {
  return readAmount(/^([\d.,]+ [A-Za-z]{2,8})(?= ?\(|$)/.exec(text)?.[1] ?? '', { decimal: '.' });
}

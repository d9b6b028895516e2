import { cleanCell } from '../tables/cell';
import type { Sheet } from '../tables/sheet';
import { elementsIn, textOfElement } from './elements';

const HEAD = ['Date', 'Amount', 'Currency', 'Direction', 'Status', 'Name', 'Description', 'Transaction ID'];

/**
 * The entries of an ISO 20022 statement (camt.053) or report (camt.052) as a table. An amount there has no sign,
 * `CdtDbtInd` tells the way. An entry that sums up several transactions is one row: it is what the account shows.
 */
export function readCamt(text: string): Sheet {
  const rows = elementsIn(text, 'Ntry').map((entry) => {
    const isDebit = textOfElement(entry, 'CdtDbtInd') === 'DBIT';
    const details = elementsIn(entry, 'TxDtls');
    const [only = ''] = details.length === 1 ? details : [];
    const [other = ''] = elementsIn(only, isDebit ? 'Cdtr' : 'Dbtr');
    const state = textOfElement(entry, 'Sts') || textOfElement(elementsIn(entry, 'Sts')[0] ?? '', 'Cd');
    const booked = elementsIn(entry, 'BookgDt')[0] ?? '';
    return [
      textOfElement(booked, 'DtTm') || textOfElement(booked, 'Dt'),
      textOfElement(entry, 'Amt'),
      /<(?:\w+:)?Amt\s[^<>]*Ccy="([A-Z]{3})"/.exec(entry)?.[1] ?? '',
      // A reversal goes the other way than the entry that it takes back says: it stays open.
      textOfElement(entry, 'RvslInd') === 'true' ? '' : textOfElement(entry, 'CdtDbtInd'),
      state,
      textOfElement(other, 'Nm'),
      textOfElement(only, 'Ustrd') || textOfElement(entry, 'AddtlNtryInf'),
      textOfElement(entry, 'AcctSvcrRef') || textOfElement(entry, 'NtryRef'),
    ];
  });
  const placed = rows.map((cells, at) => ({ place: `entry ${at + 1}`, cells: cells.map(cleanCell) }));
  return { name: null, rows: [{ place: 'headings', cells: HEAD }, ...placed] };
}

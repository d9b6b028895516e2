import { cleanCell } from '../tables/cell';
import type { Sheet } from '../tables/sheet';
import { elementsIn, textOfElement } from './elements';

const HEAD = ['Date', 'Type', 'Amount', 'Currency', 'Transaction ID', 'Name', 'Memo'];

/**
 * The transactions of an OFX file (Open Financial Exchange 1 and 2, also QFX) as a table. `TRNAMT` carries its sign;
 * `DTPOSTED` is `YYYYMMDDHHMMSS.XXX[offset:name]`, of which all behind the day may be missing.
 */
export function readOfx(text: string): Sheet {
  const statements = text.split(/(?=<CURDEF>)/i);
  const rows = statements.flatMap((statement) => {
    const currency = textOfElement(statement, 'CURDEF');
    return elementsIn(statement, 'STMTTRN').map((entry) => {
      const own = textOfElement(entry, 'CURSYM');
      return [
        dateOf(textOfElement(entry, 'DTPOSTED')),
        textOfElement(entry, 'TRNTYPE'),
        textOfElement(entry, 'TRNAMT').replace(/^([+-]?)0+(?=\d)/, '$1'),
        own || currency,
        textOfElement(entry, 'FITID'),
        textOfElement(entry, 'NAME'),
        textOfElement(entry, 'MEMO'),
      ];
    });
  });
  const placed = rows.map((cells, at) => ({ place: `transaction ${at + 1}`, cells: cells.map(cleanCell) }));
  return { name: null, rows: [{ place: 'headings', cells: HEAD }, ...placed] };
}

function dateOf(given: string): string {
  const [, year, month, day, hours, minutes, seconds, sign = '+', offset, part] =
    /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)(?:\.\d+)?)?(?:\[([+-]?)(\d{1,2})(?:\.(\d+))?(?::\w+)?\])?$/.exec(
      given,
    ) ?? [];
  if (!year) return given;
  const date = `${year}-${month}-${day}`;
  // Midnight and noon are what banks write when they know the day alone.
  if (!hours || /^(?:00|12)0000$/.test(`${hours}${minutes}${seconds}`)) return date;
  const zone = offset
    ? ` ${sign || '+'}${offset.padStart(2, '0')}:${part === '50' || part === '5' ? '30' : '00'}`
    : '';
  return `${date} ${hours}:${minutes}:${seconds}${zone}`;
}

import { describe, expect, it } from 'vitest';
import { brief, read, rowsOf } from './brief';
import { workbookFile, zipOf } from './workbook-file';

const HEAD = ['Date', 'Description', 'Amount', 'Currency', 'Status', 'Transaction ID'];

describe('an Excel workbook', () => {
  it('gives dates as dates and figures without the noise of doubles', async () => {
    const book = await workbookFile([
      ['Statement of account'],
      HEAD,
      [
        { date: '45356.586817129632' },
        'Coffee',
        { number: '-12.300000000000001' },
        'EUR',
        'Completed',
        'TX00123456',
      ],
      [{ date: '45357' }, 'Pay', { number: '2000.5' }, 'EUR', 'Completed', { number: '123456789012' }],
    ]);
    expect((await rowsOf(book)).map(brief)).toEqual([
      'row 3 | 2024-03-05T14:05:01 | -12.3 EUR | out | succeeded | unknown | - | Coffee | fee - | balance - | transaction TX00123456',
      'row 4 | 2024-03-06 | 2000.5 EUR | in | succeeded | unknown | - | Pay | fee - | balance - | transaction 123456789012',
    ]);
  });

  it('gives no reference and no amount rather than a number that lost its digits', async () => {
    const book = await workbookFile([
      HEAD,
      [
        { date: '45356' },
        'Coffee',
        { number: '-1' },
        'EUR',
        'Completed',
        { number: '2.0240305220014123E+27' },
      ],
      [{ date: '45356' }, 'Coffee', { number: '-2' }, 'EUR', 'Completed', { number: '12345678901234567' }],
      [{ date: '45356' }, 'Coffee', { number: '1.23E+18' }, 'EUR', 'Completed', 'TX1'],
    ]);
    const reading = await read(book);
    if (reading.outcome !== 'read') throw new Error(reading.outcome);
    expect(reading.transactions.map(({ references }) => references)).toEqual([[], []]);
    expect(reading.leftOut).toMatchObject([{ row: 'row 4', reason: 'amount_unclear' }]);
  });

  it('keeps very small figures exactly', async () => {
    const book = await workbookFile([HEAD, [{ date: '45356' }, 'Fee', { number: '-1E-8' }, 'BTC', '', '']]);
    expect((await rowsOf(book))[0]?.amount.value).toBe('-0.00000001');
  });

  it('is read inside a ZIP, too', async () => {
    const csv = 'Date,Amount\n2024-03-05,-1.00\n';
    const zip = await zipOf([
      ['a.csv', csv],
      ['readme.pdf', '%PDF-1.7'],
      ['__MACOSX/._a.csv', 'x'],
    ]);
    expect(await rowsOf(zip)).toHaveLength(1);
  });

  it('says that a damaged one is damaged', async () => {
    const book = await workbookFile([HEAD]);
    expect(await read(book.subarray(0, book.length / 2))).toEqual({
      outcome: 'not_a_statement',
      reason: 'damaged',
    });
    const broken = await zipOf([
      ['xl/workbook.xml', '<no'],
      ['xl/worksheets/sheet1.xml', '<'],
    ]);
    expect(await read(broken)).toEqual({ outcome: 'not_a_statement', reason: 'damaged' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, rowsOf } from './brief';

const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2026-11-01'), noInvalidDate: true });
const iso = (date: Date) => date.toISOString().slice(0, 10);

describe('what a statement leaves open', () => {
  it('stays open: days in numbers are right or blank, in whatever order they are written', async () => {
    const way = fc.constantFrom('dmy', 'mdy', 'dmy2', 'mdy2', 'ymd2');
    await fc.assert(
      fc.asyncProperty(
        way,
        fc.array(day, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        async (how, days, latestFirst) => {
          const sorted = [...days].sort((a, b) =>
            latestFirst ? b.getTime() - a.getTime() : a.getTime() - b.getTime(),
          );
          const rows = sorted.map((date) => `${written(date, how)},-1.00,EUR`);
          const reading = await read(['Date,Amount,Currency', ...rows].join('\n'));
          if (reading.outcome !== 'read') return;
          const { transactions } = reading;
          for (const { selector, occurredAt } of transactions) {
            const date = sorted[Number(selector.replace('row ', '')) - 2];
            expect([null, date && iso(date)]).toContain(occurredAt.value);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('stays open: without a sign, a column or a word no way is told', async () => {
    const rows = await rowsOf('Date,Description,Amount\n2024-03-05,Ann,12.00\n2024-03-06,Bob,3.00\n');
    expect(rows.map(({ direction, amount }) => [direction, amount.value])).toEqual([
      ['unknown', '12.00'],
      ['unknown', '3.00'],
    ]);
  });

  it('stays open: a card statement shows purchases without a sign', async () => {
    const rows = await rowsOf(
      'Date,Description,Amount\n2024-03-05,Shop,12.00\n2024-03-06,Shop,3.00\n2024-03-07,PAYMENT RECEIVED - THANK YOU,-15.00\n',
    );
    expect(rows.map(({ direction }) => direction)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('is told by the balance where it rises and falls by the figures', async () => {
    const rows = await rowsOf(
      'Date,Description,Amount,Balance\n2024-03-05,a,12.00,88.00\n2024-03-06,b,3.00,85.00\n2024-03-07,c,20.00,105.00\n2024-03-08,d,5.00,100.00\n',
    );
    expect(rows.map(({ amount }) => amount.value)).toEqual(['12.00', '-3.00', '20.00', '-5.00']);
    expect(rows[0]?.direction).toBe('unknown');
  });

  it('stays open: a sign that the balance contradicts', async () => {
    const rows = await rowsOf(
      'Date,Description,Amount,Balance\n2024-03-05,a,-12.00,88.00\n2024-03-06,b,-3.00,91.00\n2024-03-07,c,20.00,71.00\n',
    );
    expect(rows.map(({ direction }) => direction)).toEqual(['out', 'unknown', 'unknown']);
  });

  it('stays open: `1,234` of a coin, and a fee of which the currency is not told', async () => {
    const reading = await read(
      'Date,Type,Amount,Currency,Fee\n2024-03-05,Sent,"1,234",BTC,0.5\n2024-03-06,Sent,2.5,BTC,0.5\n',
    );
    expect(reading).toMatchObject({
      transactions: [
        { amount: { value: '-1234' }, fee: { value: '0.5', currency: null } },
        { amount: { value: '-2.5' }, fee: { value: '0.5', currency: null } },
      ],
    });
    expect(await read('Date,Type,Amount,Currency\n2024-03-05,Sent,"1,234",BTC\n')).toMatchObject({
      transactions: [],
      leftOut: [{ row: 'row 2', reason: 'amount_unclear' }],
    });
  });
});

function written(date: Date, how: string): string {
  const [year = '', month = '', number = ''] = iso(date).split('-');
  const short = how.endsWith('2') ? year.slice(2) : year;
  if (how.startsWith('ymd')) return [short, month, number].join('-');
  return (how.startsWith('dmy') ? [number, month, short] : [month, number, short]).join('/');
}

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

  it('stays open: cents, thousands, and a share beside dollars are no amounts of a currency', async () => {
    const kept = (heading: string) =>
      read(`Date,Description,${heading},Currency\n2024-03-05,Cafe,-350,EUR\n`);
    for (const heading of ['Amount (cents)', 'Amount (thousands)', 'amount_minor', '金额(分)'])
      expect(await kept(heading)).toMatchObject({ reason: 'no_table' });
    const [row] = await rowsOf('Date,Symbol,Amount\n2024-03-05,BND,-$33.05\n');
    expect(row?.amount).toMatchObject({ value: '-33.05', currency: null });
  });

  it('is told: a year of two digits, where only one way of reading the days is left', async () => {
    const days = async (...dates: string[]) =>
      (await rowsOf(`Date,Amount\n${dates.map((date) => `${date},-1.00`).join('\n')}\n`)).map(
        ({ occurredAt }) => occurredAt.value,
      );
    expect(await days('25-01-02', '25-01-13')).toEqual(['2025-01-02', '2025-01-13']);
    expect(await days('15/03/24', '16/03/24')).toEqual(['2024-03-15', '2024-03-16']);
    expect(await days('05 Mar 24', '24-Mar-05')).toEqual(['2024-03-05', null]);
    expect(await days('24/03/15', '24/03/16')).toEqual([null, null]);
    expect(await days('15-03-24', '16-03-24')).toEqual([null, null]);
  });

  it('stays open: a card that brackets what a row is shows purchases without a sign', async () => {
    const rows = await rowsOf(
      '交易日期,交易摘要,交易金额\n2025-01-05,（消费）示例商户甲,15.90\n2025-01-04,（退款）示例商户乙,-97.20\n',
    );
    expect(rows.map(({ direction, amount }) => [direction, amount.value])).toEqual([
      ['unknown', '15.90'],
      ['unknown', '97.20'],
    ]);
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

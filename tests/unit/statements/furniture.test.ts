import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from './brief';

const folder = path.join(import.meta.dirname, 'fixtures');
const leftOutOf = async (content: string | Uint8Array) => {
  const reading = await read(content);
  if (reading.outcome !== 'read') throw new Error(JSON.stringify(reading));
  return reading.leftOut.map(({ row, reason }) => `${row} ${reason}`);
};

const ALIPAY = readFileSync(path.join(folder, 'alipay-2021-footer.csv'), 'utf8');
const HEAD = 'Date,Name,Amount,Balance\n2024-03-05,Ann,-1.00,9.00\n';

describe('what stands around the rows of a statement', () => {
  it('is no row left out: headings, dashes, sums, the time of the export, balances', async () => {
    const fixtures = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    const left = await Promise.all(
      fixtures.map(async (file) => [
        file,
        await leftOutOf(new Uint8Array(readFileSync(path.join(folder, file)))),
      ]),
    );
    expect(left.filter(([, rows]) => rows?.length)).toEqual([['bank-de-soll-haben.csv', ['row 5 total']]]);
    expect(
      await leftOutOf(`${HEAD}Date,Name,Amount,Balance\n-----\nTotal,,-1.00,\n,,,9.00\nPage 1 of 1\n`),
    ).toEqual([]);
    expect(await leftOutOf(`${HEAD}2024-03-05,Opening balance,,10.00\n`)).toEqual([]);
  });

  it('is told from a row that could not be read: that one is shown', async () => {
    expect(await leftOutOf(`${HEAD}someday,Bob,-2.00,7.00\n`)).toEqual(['row 3 no_date']);
    expect(await leftOutOf(`${HEAD}2024-03-06,Bob,pending,7.00\n`)).toEqual(['row 3 amount_unclear']);
    expect(await leftOutOf(`${HEAD}Bob,2024-03-06,,\n`)).toEqual(['row 3 no_date']);
    expect(await leftOutOf(`${HEAD}2024-03-\n`)).toEqual(['row 3 no_date']);
    expect(await leftOutOf(ALIPAY.replace('2021-03-15 14:02:11', '2021-03-'))).toHaveLength(1);
  });
});

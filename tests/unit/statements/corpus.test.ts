import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsOf } from './brief';

const corpus = path.resolve(import.meta.dirname, '../../../../shared/corpus/csv');

/** What VALUES.md beside the statements says of them, on rows that a person looked up: file, row, value, way, time, id. */
const FACTS = [
  ['alipay/example-alipay-records.csv', 10, 'row 26', '-49.74', 'out', '2023-02-12T21:32:14'],
  ['alipay/example-alipay-records.csv', 10, 'row 28', '16.03', 'unknown', '2023-02-04T18:21:04'],
  ['wechat/example-wechat-records.csv', 27, 'row 18', '-28.16', 'out', '2019-09-26T12:45:27'],
  ['wechat/example-wechat-records.csv', 27, 'row 24', '100.10', 'unknown', '2021-07-15T16:29:37'],
  ['paypal/paypal.csv', 2, 'row 2', '-20.00', 'out', '2016-06-04T10:46:49'],
  ['venmo/venmo.csv', 4, 'row 6', '-35.02', 'out', '2020-01-04T04:00:00'],
  ['wise/smoothment-wise.csv', 8, 'row 2', '-61.13', 'out', '2025-03-01T18:00:02'],
  ['revolut/Revolut_EUR_Sample.csv', 7, 'row 2', '1000.00', 'in', '2025-01-01T10:00:00'],
  ['coinbase/coinbase-export.csv', 8, 'row 4', '-0.180914809326', 'out', '2025-01-07T19:26:56'],
  ['bitvavo/bitvavo-export.csv', 34, 'row 2', '-0.010713949999999999', 'out', '2023-11-30T11:37:41'],
  ['binance/test_binance_autoinvest.csv', 2, 'row 2', '10.00000000', 'unknown', null],
] as const;

describe.skipIf(!existsSync(corpus))('a statement that a wallet wrote', () => {
  it.each(FACTS)('%s has %i rows, and %s is %s', async (file, count, place, value, direction, at) => {
    const rows = await rowsOf(new Uint8Array(readFileSync(path.join(corpus, file))));
    const row = rows.find(({ selector }) => selector === place);
    expect([rows.length, row?.amount.value, row?.direction, row?.occurredAt.value]).toEqual([
      count,
      value,
      direction,
      at,
    ]);
  });
});

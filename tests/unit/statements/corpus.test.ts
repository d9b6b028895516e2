import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsOf } from './brief';
import { alipay, wechat } from './corpus/chinese-wallets';
import { binance, bitvavo, coinbase } from './corpus/exchanges';
import { type Fields, fieldsRead } from './corpus/expected';
import { paypal, revolut, venmo, wise } from './corpus/western-wallets';

const corpus = path.resolve(import.meta.dirname, '../../../../shared/corpus/csv');
const isHere = existsSync(corpus);
if (!isHere) console.warn('Skipped: the corpus of real statements is not on this machine.');

/** What each statement says, taken from its columns by place alone; VALUES.md beside the files explains them. */
const STATEMENTS: readonly (readonly [string, number, (file: string) => Fields[]])[] = [
  ['alipay/example-alipay-records.csv', 10, alipay],
  ['wechat/example-wechat-records.csv', 27, wechat],
  ['paypal/paypal.csv', 2, paypal],
  ['venmo/venmo.csv', 4, venmo],
  ['wise/smoothment-wise.csv', 8, wise],
  ['revolut/Revolut_EUR_Sample.csv', 7, revolut],
  ['coinbase/coinbase-export.csv', 8, coinbase],
  ['bitvavo/bitvavo-export.csv', 34, bitvavo],
  ['binance/test_binance_autoinvest.csv', 2, binance],
];

describe.skipIf(!isHere)('a statement that a wallet wrote', () => {
  it.each(STATEMENTS)(
    '%s: each of its %i rows is read, and every field of it right',
    async (name, count, expected) => {
      const file = path.join(corpus, name);
      const rows = await rowsOf(new Uint8Array(readFileSync(file)));
      expect(rows).toHaveLength(count);
      expect(rows.map(fieldsRead)).toEqual(expected(file));
    },
  );
});

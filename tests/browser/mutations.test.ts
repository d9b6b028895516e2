import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reading } from '../../utils/model/reading';
import { compareRows } from '../reader/compare-rows';
import { listFixtures } from '../reader/fixtures';
import { MUTATIONS } from '../reader/mutations';
import { openReader, type PageReader } from '../reader/read-in-browser';
import { findBrowser } from './find-browser';

const Expected = v.object({ transactions: Reading.entries.transactions });
const fixtures = listFixtures();

describe.skipIf(!findBrowser())('a page that its wallet has changed', () => {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader?.close());

  test.concurrent.each(MUTATIONS)(
    '$name: no value is wrong',
    async ({ name, script }) => {
      const wrong: string[] = [];
      let [rows, right] = [0, 0];
      for (const { name: page, html, url, wallet, expected } of fixtures) {
        const { transactions } = v.parse(Expected, expected);
        const reading = await reader.read(html, url, script);
        const compared = compareRows(transactions, reading.transactions);
        rows += compared.rows;
        right += compared.right;
        wrong.push(...compared.wrong.map((one) => `${page}: ${one}`));
        const isOwn = transactions.some(({ readBy }) => readBy.wallet === wallet && wallet !== 'generic');
        const handedOver = isOwn && reading.transactions.some(({ readBy }) => readBy.wallet !== wallet);
        if (handedOver) expect(reading.notes, page).toContain('layout_changed');
      }
      console.info(`${name}: ${right} of ${rows} rows as before, ${wrong.length} values wrong`);
      expect(wrong).toEqual([]);
      expect(right / rows).toBeGreaterThan(0.5);
    },
    400_000,
  );
});

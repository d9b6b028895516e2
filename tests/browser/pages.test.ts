import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, type PageReader } from '../reader/read-in-browser';
import { Pages, scorePage } from '../reader/score-page';
import { findBrowser } from './find-browser';

/** Invented pages of wallets that no adapter knows, each in one line. */
const file = path.resolve(import.meta.dirname, '../reader/pages.json');
const pages = v.parse(Pages, JSON.parse(readFileSync(file, 'utf8')));

describe.skipIf(!findBrowser())('a page that no adapter knows', () => {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader?.close());

  test.each(pages)('$name: every row is found and no value is wrong', async ({ html, url, rows }) => {
    const { transactions } = await reader.read(new TextEncoder().encode(html), url);
    const { missing, wrong } = scorePage(rows, transactions);
    expect(wrong).toEqual([]);
    expect(missing).toBe(0);
  });
});

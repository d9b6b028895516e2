import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFixtures } from '../reader/fixtures';
import { openReader, type PageReader } from '../reader/read-in-browser';
import { findBrowser } from './find-browser';

const fixtures = listFixtures();

describe('every saved page beside a wallet', () => {
  test('has an expectation beside it', () => {
    expect(fixtures.filter(({ expected }) => expected === undefined).map(({ name }) => name)).toEqual([]);
  });

  test('every wallet has at least two pages', () => {
    const single = fixtures.filter(
      ({ wallet }) => fixtures.filter((other) => other.wallet === wallet).length < 2,
    );
    expect(single.map(({ name }) => name)).toEqual([]);
  });
});

describe.skipIf(!findBrowser())('read in a real browser', () => {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader?.close());

  test.each(fixtures)('$name gives what its expectation says', async ({ html, url, expected }) => {
    const { notes, ...reading } = await reader.read(html, url);
    expect(notes).not.toContain('reader_failed');
    expect(reading).toEqual(expected);
  });
});

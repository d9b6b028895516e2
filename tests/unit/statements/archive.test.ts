import { describe, expect, it } from 'vitest';
import { read, rowsOf } from './brief';
import { zipOf } from './workbook-file';

const CSV = 'Date,Amount,Currency\n2024-03-05,-1.00,EUR\n2024-03-06,2.00,EUR\n';

describe('a statement in a ZIP under a password', () => {
  it.each([
    ['ZipCrypto', true],
    ['AES', false],
  ])('is opened by the password, and by no other (%s)', async (_, zipCrypto) => {
    const zip = await zipOf([['微信支付账单.csv', CSV]], { password: '123456', zipCrypto });
    expect(await read(zip, 'b.zip', '123456')).toMatchObject({
      outcome: 'read',
      transactions: { length: 2 },
    });
    expect(await read(zip, 'b.zip')).toEqual({ outcome: 'needs_password' });
    expect(await read(zip, 'b.zip', '')).toEqual({ outcome: 'needs_password' });
    for (let wrong = 0; wrong < 300; wrong += 1)
      expect(await read(zip, 'b.zip', `wrong ${wrong}`)).toEqual({ outcome: 'wrong_password' });
  });
});

describe('an archive', () => {
  it('with several statements gives the rows of all, each with its file', async () => {
    const zip = await zipOf([
      ['2024/march.csv', CSV],
      ['2024/april.csv', CSV],
    ]);
    expect((await rowsOf(zip)).map(({ selector }) => selector)).toEqual([
      'march.csv row 2',
      'march.csv row 3',
      'april.csv row 2',
      'april.csv row 3',
    ]);
  });

  it('without a statement is none', async () => {
    const zip = await zipOf([['a.exe', 'MZ']]);
    expect(await read(zip)).toEqual({ outcome: 'not_a_statement', reason: 'no_statement_inside' });
    const sheet = await zipOf([
      ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
      ['content.xml', '<x/>'],
    ]);
    expect(await read(sheet)).toEqual({ outcome: 'not_a_statement', reason: 'open_document' });
  });

  it('whose names climb out of their folder is refused', async () => {
    expect(await read(await zipOf([['../../a.csv', CSV]]))).toEqual({
      outcome: 'not_a_statement',
      reason: 'damaged',
    });
  });

  it('of too many files, or of one too large, is refused before anything is unpacked', async () => {
    const many = await zipOf(Array.from({ length: 400 }, (_, at) => [`${at}.csv`, CSV] as const));
    expect(await read(many)).toEqual({ outcome: 'not_a_statement', reason: 'too_many_files' });
    const bomb = await zipOf([['a.csv', '0'.repeat(65 * 1024 * 1024)]]);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await read(bomb)).toEqual({ outcome: 'not_a_statement', reason: 'too_many_files' });
  });
});

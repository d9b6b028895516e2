import { describe, expect, it } from 'vitest';
import { read, rowsOf } from './brief';

const none = (reason: string) => ({ outcome: 'not_a_statement', reason });
const ROW = 'Date,Description,Amount,Currency\n2024-03-05,Coffee,-1.00,EUR\n';

describe('a file that is made to harm', () => {
  it('of one endless line is no statement', async () => {
    expect(await read('x'.repeat(50_000_000))).toEqual(none('no_table'));
    expect(await read(`${'"'.repeat(9_999_999)}\n`)).toEqual(none('no_table'));
    expect(await read(new Uint8Array(65 * 1024 * 1024))).toEqual(none('too_large'));
  });

  it('of a million columns is no statement', async () => {
    expect(await read(`Date,Amount${',x'.repeat(1_000_000)}\n`)).toEqual(none('no_table'));
    expect(await read(','.repeat(1_000_000))).toEqual(none('no_table'));
  });

  it('of zero bytes, of noise or of nothing is no statement', async () => {
    expect(await read(new Uint8Array(100_000))).toEqual(none('no_table'));
    expect(await read(Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 251))).toEqual(
      none('no_table'),
    );
    expect(await read('')).toEqual(none('empty'));
    expect(await read('%PDF-1.7')).toEqual(none('pdf'));
    expect(await read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual(none('old_excel'));
    expect(await read('<!DOCTYPE html><table>')).toEqual(none('web_page'));
    expect(await read('<?xml version="1.0"?>\n<!-- x -->\n<html><body>2024-03-05</body></html>')).toEqual(
      none('web_page'),
    );
    expect(await read('<table><tr><td>Date</td><td>Amount</td></tr></table>', 'a.xls')).toEqual(
      none('web_page'),
    );
  });

  it('with zero bytes in its cells gives what is readable of them', async () => {
    const [row] = await rowsOf(ROW.replace('Coffee', 'Cof\u0000fee'));
    expect(row?.description).toBe('Coffee');
  });

  it('with names of prototypes for headings and cells harms nothing', async () => {
    const rows = await rowsOf(
      'Date,Amount,__proto__,constructor,toString,Currency,Type\n2024-03-05,-1.00,a,b,c,__proto__,constructor\n',
    );
    expect(rows).toMatchObject([{ amount: { value: '-1.00', currency: null }, kind: 'unknown' }]);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it('with formulas gives them as text', async () => {
    const [row] = await rowsOf(ROW.replace('Coffee', `=cmd|'/c calc'!A0`));
    expect(row?.description).toBe(`=cmd|'/c calc'!A0`);
  });

  it('whose row is broken by a comma gives no figure from under the wrong heading', async () => {
    const reading = await read(`${ROW}2024-03-06,Tea, green,-2.00,EUR\n`);
    expect(reading).toMatchObject({
      outcome: 'read',
      transactions: [{ amount: { value: '-1.00' } }],
      leftOut: [{ row: 'row 3', reason: 'amount_unclear' }],
    });
  });

  it('whose quote is never closed keeps its rows', async () => {
    expect(await rowsOf(`${ROW}2024-03-06,"Tea,-2.00,EUR\n2024-03-07,Milk,-3.00,EUR\n`)).toHaveLength(3);
  });

  it('with the number of a card shows its last digits alone', async () => {
    const [row] = await rowsOf(ROW.replace('Coffee', 'Card 4111 1111 1111 1111'));
    expect(row?.text).not.toContain('4111 1111 1111 1111');
    expect(row?.description).not.toContain('4111 1111 1111 1111');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeReference, readReferences } from '../../../utils/reading/reference';

const HASH = `0x${'3fa9'.repeat(16)}`;

function brief(text: string): string {
  return readReferences(text)
    .map(({ type, value }) => `${type} ${value}`)
    .join('; ');
}

describe('labelled references', () => {
  it.each([
    [
      '订单号:SXB1C40917 | 交易号:2024031572921424455810',
      'order SXB1C40917; transaction 2024031572921424455810',
    ],
    ['流水号:20240315504296419955', 'transaction 20240315504296419955'],
    ['商户订单号：AB123456 交易订单号 2024021222001', 'merchant_order AB123456; transaction 2024021222001'],
    ['商家订单号 T200P1234', 'merchant_order T200P1234'],
    ['订单号：1234 5678 9012', 'order 1234 5678 9012'],
    ['Order #701-8690111-9697222', 'order 701-8690111-9697222'],
    ['Refund: Order #701-8690111-9697222', 'order 701-8690111-9697222'],
    ['Transaction ID: 7AB12345C6789012D', 'transaction 7AB12345C6789012D'],
    ['Transaction ID: qWdfQyOcETOmpNlW', 'transaction qWdfQyOcETOmpNlW'],
    ['UPI transaction ID 534512349999', 'transaction 534512349999'],
    ['Transaktionscode: 5TP1203001504999X', 'transaction 5TP1203001504999X'],
    ['Numéro de transaction : AB12CD34', 'transaction AB12CD34'],
    ['Номер операции 1234567', 'transaction 1234567'],
    ['取引番号：TX-2024-0001', 'transaction TX-2024-0001'],
    ['주문번호 2024ABCD01', 'order 2024ABCD01'],
    ['Bestellnummer: B-100234', 'order B-100234'],
    [
      'Invoice ID: 1f00aa00-aaaa-4bbb-8ccc-0000000000ff',
      'merchant_order 1f00aa00-aaaa-4bbb-8ccc-0000000000ff',
    ],
    ['Ref. no. 12345678.', 'other 12345678'],
    ['Case ID: PP-R-ABC-12345678', 'other PP-R-ABC-12345678'],
    [`Tx hash: ${HASH}`, `tx_hash ${HASH}`],
    [`sent in ${HASH} yesterday`, `tx_hash ${HASH}`],
    [`Transaction ID: ${HASH}`, `tx_hash ${HASH}`],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it.each([
    'Order 12 items',
    'Order placed: 2024-01-02',
    'Order number 2024-01-02',
    'Order number: 12 34',
    'Order total: 12.00',
    'Transaction ID pending',
    'Reference: Rent May',
    'Reorder #123456',
    'password: Ab123456789',
    '',
  ])('none in "%s"', (text) => {
    expect(brief(text)).toBe('');
  });

  it('a number is given whole, once', () => {
    const id = fc.stringMatching(/^[A-Z0-9]{3}\d{5,20}[A-Z]$/);
    fc.assert(
      fc.property(id, fc.constantFrom('Order #', '交易号:', 'Transaction ID: ', 'Ref: '), (value, label) => {
        expect(readReferences(`${label}${value} | ${label}${value}`).map((found) => found.value)).toEqual([
          value,
        ]);
      }),
    );
  });

  it('whatever the text, nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(Array.isArray(readReferences(text))).toBe(true);
      }),
    );
  });
});

describe('an id by its shape', () => {
  it.each([
    '701-8690111-9697222',
    '2024031572921424455810',
    '7AB12345C6789012D',
    'nWZ9V8FVTc+UWqPL',
    '1f00aa00-aaaa-4bbb-8ccc-0000000000ff',
    'txn_j23jda9JJa',
    'CARD-2274732999',
    HASH,
  ])('%s', (text) => {
    expect(looksLikeReference(text)).toBe(true);
  });

  it.each([
    '1234567',
    'abcdefghij',
    'AB12 CD34 EF56',
    '2024-03-15',
    '20240315',
    '2024-03-15T12:44:00',
    '12345678.90',
    '13800138000',
    '+14155550100',
    '555-867-5309',
    '0044-20-7946-0958',
    '4111111111111111',
    'ann@example.org',
    'example123.com',
    'iPhone15',
    `0x${'3fa9'.repeat(10)}`,
    '****12345678',
    '订单号12345678',
  ])('not %s', (text) => {
    expect(looksLikeReference(text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../utils/capture/follow/identity';
import { transaction } from './invented-row';

const numbered = { references: [{ type: 'transaction' as const, value: 'T77' }] };
const key = (changes: Parameters<typeof transaction>[0]) => identityOf(transaction(changes)).key;

describe('the identity of a row', () => {
  it('does not depend on its status, with a number or without', () => {
    const done = {
      status: { raw: 'Completed', value: 'succeeded' as const },
      text: 'Completed',
      selector: '#other',
    };
    expect(key(done)).toBe(key({}));
    expect(key({ ...numbered, ...done })).toBe(key(numbered));
  });

  it('is certain by the number of a transaction alone, not by an order or a hash on a chain', () => {
    expect(identityOf(transaction(numbered)).certain).toBe(true);
    for (const type of ['order', 'merchant_order', 'tx_hash', 'other'] as const)
      expect(identityOf(transaction({ references: [{ type, value: 'T77' }] })).certain).toBe(false);
  });

  it('parts rows of one number that differ in kind, amount or time', () => {
    const amount = { raw: '4.50 EUR', value: '4.50', currency: 'EUR', currencyFrom: 'page' as const };
    const occurredAt = { raw: '', value: '2026-10-31', zone: null, precision: 'day' as const };
    const keys = [{}, { kind: 'refund' as const }, { amount }, { occurredAt }].map((one) =>
      key({ ...numbered, ...one }),
    );
    expect(new Set(keys).size).toBe(4);
  });

  it('stays the same when a numbered row calls its time otherwise while it passes', () => {
    const ago = (raw: string) => ({ occurredAt: { raw, value: null, zone: null, precision: null } });
    expect(key({ ...numbered, ...ago('2 min ago') })).toBe(key({ ...numbered, ...ago('3 min ago') }));
  });
});

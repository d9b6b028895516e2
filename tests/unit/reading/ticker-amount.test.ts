import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTickerAmount } from '../../../utils/reading/ticker-amount';

const read = (raw: string, decimal: '.' | ',' | undefined = '.') => {
  const found = readTickerAmount(raw, decimal);
  return found && [found.money.value, found.money.currency, found.direction];
};

describe('an amount of a token', () => {
  it.each([
    ['-0.25 ETH', '-0.25', 'ETH', 'out'],
    ['18.75 GoerliETH', '18.75', 'GoerliETH', 'unknown'],
    ['18 HARB', '18', 'HARB', 'unknown'],
    ['−1 TST', '-1', 'TST', 'out'],
    ['+0.000000000000000001 WBTC', '0.000000000000000001', 'WBTC', 'in'],
    ['-1,250.5 USDC', '-1250.5', 'USDC', 'out'],
  ])('%s is %s %s', (raw, value, currency, direction) => {
    expect(read(raw)).toEqual([value, currency, direction]);
  });

  it.each([
    '<0.000001 ETH',
    '≈ 3 HARB',
    'Unlimited HARB',
    '5 of 7 HARB',
    '1.2.3 HARB',
    'HARB',
    '',
    '12 34',
    '3 Бит',
  ])('%j is none', (raw) => {
    expect(read(raw)).toBeNull();
  });

  it('keeps every digit it was given', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.stringMatching(/^\d{1,18}$/), (whole, part) => {
        expect(read(`-${whole}.${part} HARB`)?.[0]).toBe(`-${whole}.${part}`);
      }),
    );
  });
});

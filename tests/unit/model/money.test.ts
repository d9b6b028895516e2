import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absolute, addDecimals } from '../../../utils/model/decimal';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 18 }))
  .map(([units, scale]) => ({ text: written(units, scale), units, scale }));

function written(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
}

describe('adding decimals', () => {
  it('is exact at any scale', () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 20 }), (list) => {
        const scale = Math.max(...list.map((entry) => entry.scale));
        const sum = list.reduce(
          (total, entry) => total + entry.units * 10n ** BigInt(scale - entry.scale),
          0n,
        );
        expect(addDecimals(list.map((entry) => entry.text))).toBe(written(sum, scale));
      }),
    );
  });

  it.each([
    [['0.1', '0.2'], '0.3'],
    [['-23.70', '0.01'], '-23.69'],
    [['1', '-1'], '0'],
    [[], '0'],
  ])('of %j is %s', (values, sum) => {
    expect(addDecimals(values)).toBe(sum);
  });

  it.each(['1,5', '', '1e3', '--1', 'NaN'])('refuses %j, which is no decimal', (value) => {
    expect(() => addDecimals([value])).toThrow('not a decimal');
  });
});

it('the absolute value has no sign and the same digits', () => {
  expect(absolute('-23.70')).toBe('23.70');
  expect(absolute('0.01')).toBe('0.01');
});

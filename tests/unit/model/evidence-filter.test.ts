import { describe, expect, it } from 'vitest';
import { conditionsOf, inAll, instantsOf, NO_FILTER } from '../../../utils/model/evidence-filter';

describe('a filter of evidence', () => {
  it('gives what meets every condition, the newest first', () => {
    expect(
      inAll([
        [1, 2, 3, 9, 10],
        [10, 3, 2],
        [2, 3, 10, 11],
      ]),
    ).toEqual([10, 3, 2]);
    expect(inAll([[1, 2], []])).toEqual([]);
    expect(inAll([])).toEqual([]);
  });

  it('takes a day as the device has it, from its first moment to its last', () => {
    const [from, before] = instantsOf('2026-11-22', '2026-11-22');
    expect(new Date(from).getHours()).toBe(0);
    expect(Date.parse(before) - Date.parse(from)).toBe(24 * 60 * 60 * 1_000);
    const [first, last] = instantsOf(null, null);
    expect(first < '1990-01-01T00:00:00.000Z' && last > '2999-01-01T00:00:00.000Z').toBe(true);
  });

  it('has as many conditions as are set', () => {
    expect(conditionsOf(NO_FILTER)).toBe(0);
    expect(conditionsOf({ ...NO_FILTER, wallet: 'alipay', to: '2026-11-22' })).toBe(2);
  });
});

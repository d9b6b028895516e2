import { absolute } from '../model/decimal';
import type { Money } from '../model/money';
import type { Direction } from '../model/reading';

/**
 * Brings the sign of a figure and what else tells its direction (words, columns, classes) together. Where they
 * contradict each other the direction is unknown and the figure stands without a sign.
 */
export function settleSign(
  read: { money: Money; direction: Direction },
  named: readonly Direction[],
): { money: Money; direction: Direction } {
  const said = new Set([read.direction, ...named].filter((one) => one !== 'unknown'));
  const [only] = said;
  const direction = said.size === 1 && only ? only : 'unknown';
  const { value } = read.money;
  if (value === null) return { money: read.money, direction };
  const unsigned = absolute(value);
  const isMinus = direction === 'out' && /[1-9]/.test(unsigned);
  return { money: { ...read.money, value: isMinus ? `-${unsigned}` : unsigned }, direction };
}

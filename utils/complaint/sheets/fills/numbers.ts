import type { Reference } from '../../../model/reading';
import { oneLine } from '../../plain';
import type { Fill } from '../form';
import { type Piece, shown } from '../piece';
import type { SheetFacts } from '../sheet-facts';

/** Numbers of the transactions at issue by which the provider finds them. */
export const transactionNumbers: Fill = (facts) =>
  numbers(facts, ['transaction', 'tx_hash'], ['order', 'merchant_order', 'other']);

/** Numbers of the orders; where no page shows one, those of the transactions. */
export const orderNumbers: Fill = (facts) => numbers(facts, ['order', 'merchant_order'], ['transaction']);

/** Hashes on a chain. */
export const hashes: Fill = (facts) => numbers(facts, ['tx_hash'], []);

function numbers(
  facts: SheetFacts,
  wanted: readonly Reference['type'][],
  otherwise: readonly Reference['type'][],
) {
  const found = ofTypes(facts, wanted);
  const pieces = found.length > 0 ? found : ofTypes(facts, otherwise);
  return pieces.length > 0 ? pieces : null;
}

function ofTypes({ rows, matter }: SheetFacts, types: readonly Reference['type'][]): Piece[] {
  const seen = new Map<string, string>();
  for (const { transaction, exhibit } of rows)
    for (const { type, value } of transaction.references) {
      const number = oneLine(matter.pen.mask(value), 100);
      if (types.includes(type) && !seen.has(number)) seen.set(number, exhibit);
    }
  return [...seen].map(([number, exhibit]) => shown(number, [exhibit]));
}

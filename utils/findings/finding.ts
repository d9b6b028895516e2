import { absolute } from '../model/decimal';
import type { Finding, FindingKind, FindingPlace } from '../model/finding';
import type { Money } from '../model/money';
import type { Source, TransactionFact } from './transaction-fact';

/** More places than this would make an id that no record should carry; the first, the last and the number name them too. */
const MOST = 8;

/** A finding with its id, which is made of its kind and its rows alone. */
export function finding(
  kind: FindingKind,
  sources: readonly Source[],
  more: Partial<Pick<Finding, 'amount' | 'count' | 'party'>> = {},
): Finding {
  const places = sources.map(placeOf);
  const names = places.map((place) => `${place.exhibit}${LETTERS[place.kind]}${place.row}`);
  const named = names.length <= MOST ? names : [names[0], `x${names.length}`, names.at(-1)];
  return { id: [kind, ...named].join(' '), kind, places, amount: null, count: null, party: null, ...more };
}

const LETTERS: Record<FindingPlace['kind'], string> = { transaction: '.', failure: '!', message: '"' };

export function placeOf({ kind, exhibit, row }: Source): FindingPlace {
  return { kind, exhibit, row };
}

/** What a transaction is about, unsigned; null where its figure or currency is open. */
export function amountOf({ transaction }: TransactionFact): Money | null {
  const { value, currency } = transaction.amount;
  return value === null || currency === null ? null : sum(absolute(value), currency);
}

/** A sum that was reckoned from rows; its currency is theirs. */
export function sum(value: string, currency: string): Money {
  return { raw: `${value} ${currency}`, value, currency, currencyFrom: 'page' };
}

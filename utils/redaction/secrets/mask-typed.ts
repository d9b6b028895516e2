import type { Reading } from '../../model/reading';
import { maskCards } from './mask-cards';

/**
 * What the person typed may hold a card's number or a code in the heat of the matter: it is covered, in every text of
 * `typed`. The same object when there is nothing to cover. `references` are numbers that stay, as `maskCards` takes them.
 */
export function maskTyped<T extends object>(typed: T, references: ReadonlySet<string>): T {
  const covered = Object.entries(typed).flatMap(([name, value]: [string, unknown]) => {
    const masked = typeof value === 'string' ? maskCards(value, references) : value;
    return masked === value ? [] : [[name, masked]];
  });
  return covered.length === 0 ? typed : { ...typed, ...Object.fromEntries(covered) };
}

/** The numbers that exhibits know as a transaction's or an order's. */
export function referencesIn(readings: readonly Reading[]): Set<string> {
  return new Set(
    readings.flatMap(({ transactions }) =>
      transactions.flatMap(({ references }) => references.map(({ value }) => value)),
    ),
  );
}

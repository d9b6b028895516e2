import type { Transaction } from '../../../../utils/model/reading';

/** What a row is compared by: every field that the contract has and a statement can give. */
export interface Fields {
  place: string;
  at: string | null;
  zone: string | null;
  amount: string;
  currency: string | null;
  direction: 'out' | 'in' | 'unknown';
  counterparty: string | null;
  description: string | null;
  status: string;
  state: string;
  kind: string;
  references: string[];
  fee: string | null;
  balance: string | null;
}

/** A row of which the wallet says no more than the fields given. */
export function fields(told: Partial<Fields> & Pick<Fields, 'place' | 'at' | 'amount' | 'currency'>): Fields {
  const direction = told.amount.startsWith('-') ? 'out' : 'unknown';
  return {
    zone: null,
    direction,
    counterparty: null,
    description: null,
    status: '',
    state: 'unknown',
    kind: 'unknown',
    references: [],
    fee: null,
    balance: null,
    ...told,
  };
}

/** The same fields of a row as the readers give it. */
export function fieldsRead(one: Transaction): Fields {
  const money = (given: Transaction['fee']) => given && `${given.value} ${given.currency}`;
  return {
    place: one.selector,
    at: one.occurredAt.value,
    zone: one.occurredAt.zone,
    amount: one.amount.value ?? '',
    currency: one.amount.currency,
    direction: one.direction,
    counterparty: one.counterparty?.value ?? null,
    description: one.description,
    status: one.status.raw,
    state: one.status.value,
    kind: one.kind,
    references: one.references.map(({ type, value }) => `${type} ${value}`),
    fee: money(one.fee),
    balance: money(one.balanceAfter),
  };
}

/** A cell, unless the wallet writes there that it has nothing to say. */
export function told(cell: string): string | null {
  return cell === '' || cell === '/' ? null : cell;
}

/** The numbers that are there. */
export function numbers(given: Record<string, string>): string[] {
  return Object.entries(given).flatMap(([type, value]) => (told(value) ? [`${type} ${value}`] : []));
}

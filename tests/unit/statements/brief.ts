import type { Transaction } from '../../../utils/model/reading';
import { readStatement } from '../../../utils/statements/read-statement';
import type { StatementReading } from '../../../utils/statements/statement-reading';

/** What a person checks a row by, on one line. */
export function brief(one: Transaction): string {
  const { occurredAt, amount, fee, balanceAfter } = one;
  return [
    one.selector,
    `${occurredAt.value ?? '?'}${occurredAt.zone ? ` ${occurredAt.zone}` : ''}`,
    `${amount.value} ${amount.currency ?? '?'}`,
    one.direction,
    one.status.value,
    one.kind,
    one.counterparty?.value ?? '-',
    one.description ?? '-',
    `fee ${fee ? `${fee.value} ${fee.currency ?? '?'}` : '-'}`,
    `balance ${balanceAfter ? `${balanceAfter.value} ${balanceAfter.currency ?? '?'}` : '-'}`,
    ...one.references.map(({ type, value }) => `${type} ${value}`),
  ].join(' | ');
}

/** Reads bytes or text as the file of that name. */
export function read(
  content: string | Uint8Array,
  name = 'statement.csv',
  password?: string,
): Promise<StatementReading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readStatement(bytes, name, password === undefined ? {} : { password });
}

/** The transactions of a statement that can be read; fails the test where it cannot. */
export async function rowsOf(content: string | Uint8Array): Promise<Transaction[]> {
  const reading = await read(content);
  if (reading.outcome !== 'read') throw new Error(JSON.stringify(reading));
  return reading.transactions;
}

import { absolute, addDecimals } from '../model/decimal';
import type { Finding } from '../model/finding';
import type { Transaction } from '../model/reading';
import { corroborate } from './corroborate';
import { byLabel } from './days';
import type { Exhibit } from './exhibits';
import { finding, sum } from './finding';

/**
 * The page and the wallet's own statement give one transaction different sums. Only where a number makes them one for
 * certain; not where a fee that either shows is the whole difference, and not for an exchange, whose legs differ.
 */
export function statementDiffers(exhibits: readonly Exhibit[]): Finding[] {
  const entries = byLabel(exhibits);
  const told = new Set<string>();
  return corroborate(exhibits).rows.flatMap(({ result, page, statement, differs }) => {
    if (result !== 'differs' || !page || !statement) return [];
    if (!differs.includes('amount') && !differs.includes('currency')) return [];
    const one = entries.get(page.exhibit)?.reading.transactions[page.row - 1];
    const two = entries.get(statement.exhibit)?.reading.transactions[statement.row - 1];
    const key = `${statement.exhibit} ${statement.row}`;
    if (!one || !two || told.has(key) || isExplained(one, two)) return [];
    told.add(key);
    return [
      finding(
        'statement_differs',
        [
          { kind: 'transaction', ...page },
          { kind: 'transaction', ...statement },
        ],
        { amount: gap(one, two), party: one.counterparty?.value ?? two.counterparty?.value ?? null },
      ),
    ];
  });
}

function isExplained(one: Transaction, two: Transaction): boolean {
  if (one.kind === 'exchange' || two.kind === 'exchange') return true;
  const between = gap(one, two)?.value;
  if (between === undefined || between === null) return false;
  return [one.fee, two.fee].some((fee) => fee?.value != null && isZero(differenceOf(fee.value, between)));
}

/** By how much the two differ, unsigned; null where their currencies are not one. */
function gap(one: Transaction, two: Transaction): Finding['amount'] {
  const [a, b] = [one.amount, two.amount];
  if (a.value === null || b.value === null || a.currency === null || a.currency !== b.currency) return null;
  return sum(differenceOf(a.value, b.value), a.currency);
}

function differenceOf(a: string, b: string): string {
  return absolute(addDecimals([absolute(a), `-${absolute(b)}`]));
}

function isZero(value: string): boolean {
  return /^[0.]+$/.test(value);
}

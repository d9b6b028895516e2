import type { Reference } from '../../model/reading';
import type { Column } from '../columns/column';
import { isNothing } from '../tables/cell';

const HASH = /^(?:0x)?[0-9a-f]{64}$/i;
/** Hashes and signatures of other chains: Solana, Tron, Ripple. */
const LONG = /^[A-Za-z0-9]{43,90}$/;

/** A spreadsheet's float in place of a long number: digits are lost, and a wrong number is worse than none. */
const DAMAGED = /^\d(?:[.,]\d+)?e\+?\d+$/i;

/** The numbers that a row carries under the headings of references, each once of a type. */
export function referencesOf(cells: readonly string[], columns: readonly Column[]): Reference[] {
  const found: Reference[] = [];
  for (const { index, referenceType } of columns) {
    const value = cells[index] ?? '';
    const type = typeOf(value, referenceType ?? 'other');
    const isTold = found.some((one) => one.value === value && (one.type === type || type === 'other'));
    if (isReference(value) && !isTold) found.push({ type, value });
  }
  return found;
}

function isReference(value: string): boolean {
  return (
    value.length <= 128 &&
    /[\p{L}\p{N}]/u.test(value) &&
    !/\s/.test(value) &&
    /\d|^[\w-]{4,}$/.test(value) &&
    !isNothing(value) &&
    !DAMAGED.test(value) &&
    !/^0+$/.test(value)
  );
}

function typeOf(value: string, named: Reference['type']): Reference['type'] {
  if (HASH.test(value)) return 'tx_hash';
  return named === 'tx_hash' && !LONG.test(value) ? 'transaction' : named;
}

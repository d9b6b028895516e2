import type { Database } from '../db/database';
import { maskTyped, referencesIn } from '../redaction/secrets/mask-typed';
import { evidenceByNumber, readingOf } from './queries';

const NONE: ReadonlySet<string> = new Set();

/**
 * What the person typed, as it may be stored: full card numbers, codes, passwords and keys are covered. A number that one of
 * the exhibits knows as a transaction's or an order's stays.
 */
export async function withoutSecrets<T extends object>(
  db: Database,
  exhibits: readonly number[],
  typed: T,
): Promise<T> {
  if (maskTyped(typed, NONE) === typed) return typed;
  // Only now, as it takes reading every exhibit, and few texts hold anything like a card's number.
  const items = await evidenceByNumber(db, exhibits);
  const readings = await Promise.all(items.map((item) => readingOf(db, item)));
  return maskTyped(typed, referencesIn(readings));
}

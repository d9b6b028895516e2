import type { Database } from '../db/database';
import { evidenceByNumber, readingOf } from '../evidence/queries';
import { maskTyped, referencesIn } from '../redaction/mask-typed';

const NONE: ReadonlySet<string> = new Set();

/**
 * What the person typed, as it may be stored: full card numbers, codes, passwords and keys are covered. A number that the
 * case's evidence knows as a transaction's or an order's stays.
 */
export async function withoutSecrets<T extends object>(
  db: Database,
  caseNumber: number,
  typed: T,
): Promise<T> {
  if (maskTyped(typed, NONE) === typed) return typed;
  // Only now, as it takes reading every exhibit, and few texts hold anything like a card's number.
  const items = await evidenceByNumber(db, (await db.cases.get(caseNumber))?.evidence ?? []);
  return maskTyped(typed, referencesIn(await Promise.all(items.map((item) => readingOf(db, item)))));
}

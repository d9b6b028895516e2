import type { Database } from '../db/database';
import { evidenceByNumber, readingOf } from '../evidence/queries';
import { maskCards } from '../redaction/mask-cards';

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
  if (covered(typed, NONE) === null) return typed;
  // Only now, as it takes reading every exhibit, and few texts hold anything like a card's number.
  return covered(typed, await referencesOf(db, caseNumber)) ?? typed;
}

/** Null when there is nothing to cover. */
function covered<T extends object>(typed: T, references: ReadonlySet<string>): T | null {
  const changed = Object.entries(typed).flatMap(([name, value]: [string, unknown]) => {
    const masked = typeof value === 'string' ? maskCards(value, references) : value;
    return masked === value ? [] : [[name, masked]];
  });
  return changed.length === 0 ? null : { ...typed, ...Object.fromEntries(changed) };
}

async function referencesOf(db: Database, caseNumber: number): Promise<Set<string>> {
  const items = await evidenceByNumber(db, (await db.cases.get(caseNumber))?.evidence ?? []);
  const readings = await Promise.all(items.map((item) => readingOf(db, item)));
  return new Set(
    readings.flatMap(({ transactions }) =>
      transactions.flatMap(({ references }) => references.map(({ value }) => value)),
    ),
  );
}

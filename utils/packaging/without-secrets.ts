import { maskCards } from '../redaction/mask-cards';
import type { PackagedEvidence } from './package-input';

/** What the person typed may hold a card's number or a code in the heat of the matter: it is covered, as letters cover it. */
export function withoutSecrets<T extends object>(fields: T, evidence: readonly PackagedEvidence[]): T {
  const rows = evidence.flatMap(({ reading }) => reading.transactions);
  const references = new Set(rows.flatMap((row) => row.references.map(({ value }) => value)));
  const covered = Object.entries(fields).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? maskCards(value, references) : value,
  ]);
  return { ...fields, ...Object.fromEntries(covered) };
}

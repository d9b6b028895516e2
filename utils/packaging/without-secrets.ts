import { maskTyped, referencesIn } from '../redaction/secrets/mask-typed';
import type { PackagedEvidence } from './package-input';

/** What the person typed, as letters cover it: earlier versions stored it as it was. */
export function withoutSecrets<T extends object>(fields: T, evidence: readonly PackagedEvidence[]): T {
  return maskTyped(fields, referencesIn(evidence.map(({ reading }) => reading)));
}

import type { SchemaVersion } from './versions';

/** Time that others name, notes about exhibits, what a redacted package covers, and the lock of a store. */
export const version5: SchemaVersion = {
  version: 5,
  stores: {
    stamps: 'id, seq, state',
    notes: 'evidence',
    redactions: 'caseNumber',
    lock: 'id',
    // How a case came out is asked while the store is locked, when a reminder is due.
    cases: 'number, updatedAt, outcome',
  },
};

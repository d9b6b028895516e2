import type { SchemaVersion } from './versions';

/** What a store of a year is looked through by: what kind an item is and what it shows, tags, and the index of its words. */
export const version6: SchemaVersion = {
  version: 6,
  stores: {
    evidence:
      'number, capturedAt, wallet, imported.kind, counts.transactions, counts.failures, counts.messages',
    custody: 'seq, evidence, case, event',
    tags: 'evidence',
    searchTexts: 'evidence',
    searchSegments: 'id',
  },
};

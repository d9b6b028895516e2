import type { SchemaVersion } from './versions';

export const version1: SchemaVersion = {
  version: 1,
  stores: {
    evidence: 'number, capturedAt, wallet',
    blobs: 'sha256',
    custody: 'seq, evidence, case',
    thumbnails: 'evidence',
    readBacks: 'evidence',
    cases: 'number, updatedAt',
    drafts: '[caseNumber+channel+language], caseNumber',
    jobs: 'id',
  },
};

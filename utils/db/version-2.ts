import type { SchemaVersion } from './versions';

/** What a capture has taken so far is kept as it comes, so that a worker that dies costs nothing that was in hand. */
export const version2: SchemaVersion = {
  version: 2,
  stores: {
    jobs: 'id, step',
    staged: '++id, jobId',
    follows: 'id, tabId',
    followRows: '[follow+document+row], follow',
    followViews: '[follow+order], follow',
  },
};

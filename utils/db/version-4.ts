import type { SchemaVersion } from './versions';

/**
 * What becomes of a complaint: contacts, days to be reminded of, texts as they once stood, ticks of checklists. And the key
 * that this installation signs its packages with.
 */
export const version4: SchemaVersion = {
  version: 4,
  stores: {
    contacts: 'id, caseNumber',
    reminders: '[caseNumber+id], caseNumber',
    letterVersions: '++id, [caseNumber+channel+language], caseNumber',
    ticks: '[scope+id], scope',
    keys: 'id',
  },
};

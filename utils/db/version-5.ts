import type { SchemaVersion } from './versions';

/** The key that this installation signs its packages with. */
export const version5: SchemaVersion = {
  version: 5,
  stores: { keys: 'id' },
};

import type { SchemaVersion } from './versions';

/** A file of the person's own waits here, byte for byte, until it is sealed. */
export const version3: SchemaVersion = {
  version: 3,
  stores: { imports: 'id' },
};

import { version1 } from './version-1';
import { version2 } from './version-2';
import { version3 } from './version-3';
import { version4 } from './version-4';
import { version5 } from './version-5';
import { version6 } from './version-6';

export interface SchemaVersion {
  version: number;
  /** Dexie's index strings: the primary key, then what is looked up. */
  stores: Record<string, string>;
}

/** Append-only: an older version is never edited, a new one is a new file added here. */
export const versions: readonly SchemaVersion[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
];

import { exhibit } from '../model/evidence';
import type { PackageFile } from './package-file';
import type { PackagedEvidence } from './package-input';

/** Where a part of an exhibit lies in the package. */
export function partPath(number: number, part: string): string {
  return `data/evidence/${exhibit(number)}/${part}`;
}

/** The sealed files of the exhibits, with the digests that were counted when they were captured. */
export function evidenceFiles(evidence: readonly PackagedEvidence[]): PackageFile[] {
  return evidence.flatMap(({ item, file }) =>
    item.parts.map(({ name, digest }) => ({
      path: partPath(item.number, name),
      digest,
      content: file(name),
    })),
  );
}

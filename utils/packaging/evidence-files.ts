import { type EvidenceItem, exhibit } from '../model/evidence';
import type { PackageFile } from './package-file';
import type { PackagedEvidence } from './package-input';

/** Where a part of an exhibit lies in the package: what was captured, and what the person brought, apart. */
export function partPath(
  { number, imported }: Pick<EvidenceItem, 'number' | 'imported'>,
  part: string,
): string {
  return `data/${imported === undefined ? 'evidence' : 'imports'}/${exhibit(number)}/${part}`;
}

/** The exhibit that a file of a package belongs to; undefined for one of no exhibit. */
export function exhibitAt(path: string): string | undefined {
  return /^data\/(?:evidence|imports)\/([^/]+)\//.exec(path)?.[1];
}

/** The sealed files of the exhibits, with the digests that were counted when they were captured. */
export function evidenceFiles(evidence: readonly PackagedEvidence[]): PackageFile[] {
  return evidence.flatMap(({ item, file }) =>
    item.parts.map(({ name, digest }) => ({
      path: partPath(item, name),
      digest,
      content: file(name),
    })),
  );
}

import type { Jurisdiction } from '../../model/jurisdiction';
import { bytesFile, type PackageFile, textFile } from '../package-file';
import type { PackageInput } from '../package-input';
import { cnElectronicData } from './cn-electronic-data';
import { cnEvidenceList } from './cn-evidence-list';
import type { CourtSheet } from './sheet';
import { sheetPage } from './sheet-page';
import { usCertification } from './us-certification';

type Writer = (input: PackageInput) => CourtSheet;

const CN: readonly Writer[] = [cnEvidenceList, cnElectronicData];
const US: readonly Writer[] = [usCertification];

/** Whose courts there are sheets for. */
const BY_JURISDICTION: Partial<Record<Jurisdiction, readonly Writer[]>> = {
  cn: CN,
  cn_crypto: CN,
  us: US,
  us_crypto: US,
};

/**
 * The templates for the courts of a case's jurisdiction; all of them while none is chosen. A redacted package has none: what
 * is vouched for before a court are the originals.
 */
export function courtSheets(input: PackageInput): CourtSheet[] {
  return writersFor(input).map((write) => write(input));
}

function writersFor({ redacted, case: { jurisdiction } }: PackageInput): readonly Writer[] {
  if (redacted) return [];
  return jurisdiction == null ? [...CN, ...US] : (BY_JURISDICTION[jurisdiction] ?? []);
}

/** What writes their files, when it is called: each as a page to print and as a Word file to fill in. */
export function courtFiles(input: PackageInput): (() => Promise<PackageFile>)[] {
  return writersFor(input).flatMap((write) => {
    // Made by the first, let go by the last: that of a large case is large itself.
    let made: CourtSheet | undefined;
    return [
      async () => {
        made = write(input);
        return textFile(`data/court/${made.name}.html`, sheetPage(made, input.signer.fingerprint));
      },
      async () => {
        const sheet = made ?? write(input);
        made = undefined;
        return wordFile(sheet, input.createdAt);
      },
    ];
  });
}

/** The writer of Word files is large, so it is loaded when one is written. */
async function wordFile(sheet: CourtSheet, date: string): Promise<PackageFile> {
  const { sheetDocx } = await import('./sheet-docx');
  return bytesFile(`data/court/${sheet.name}.docx`, await sheetDocx(sheet, date));
}

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
  if (input.redacted) return [];
  const { jurisdiction } = input.case;
  const writers = jurisdiction == null ? [...CN, ...US] : (BY_JURISDICTION[jurisdiction] ?? []);
  return writers.map((write) => write(input));
}

/** Their files, as a page to print and as a Word file to fill in. */
export function courtFiles(input: PackageInput): Promise<PackageFile>[] {
  return courtSheets(input).flatMap((sheet) => [
    textFile(`data/court/${sheet.name}.html`, sheetPage(sheet, input.signer.fingerprint)),
    wordFile(sheet, input.createdAt),
  ]);
}

/** The writer of Word files is large, so it is loaded when one is written. */
async function wordFile(sheet: CourtSheet, date: string): Promise<PackageFile> {
  const { sheetDocx } = await import('./sheet-docx');
  return bytesFile(`data/court/${sheet.name}.docx`, await sheetDocx(sheet, date));
}

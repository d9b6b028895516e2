import type { PrintedLetter } from '../../utils/complaint/document';
import type { Case } from '../../utils/model/case';
import type { Exhibit } from './exhibits';

/** A file that a letter is saved as. */
export type LetterFile = 'docx' | 'html' | 'txt';

/** Offers a letter to be saved as a file. What writes the file is loaded now, as most people only copy. */
export async function saveLetter(
  kind: LetterFile,
  letter: PrintedLetter,
  openCase: Case,
  exhibits: readonly Exhibit[],
  date: string,
): Promise<void> {
  const content = await contentOf(kind, letter, openCase, exhibits, date);
  const url = URL.createObjectURL(new Blob([content], { type: TYPES[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `complaint.${letter.channel}.${letter.language}.${kind}`;
  link.click();
  // The browser takes the file after the click has been worked off.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const TYPES: Record<LetterFile, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
};

async function contentOf(
  kind: LetterFile,
  letter: PrintedLetter,
  openCase: Case,
  exhibits: readonly Exhibit[],
  date: string,
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (kind === 'txt') return letter.text;
  const { complaintPage, letterTitle } = await import('../../utils/packaging/complaint-page');
  if (kind === 'html') return complaintPage(letter, openCase.number, exhibits, 'alone');
  const { complaintDocx } = await import('../../utils/packaging/complaint-docx');
  return complaintDocx(letter, exhibits, letterTitle(openCase.number, letter.language), date);
}

import { caseLabel } from '../model/case';
import type { Redactions } from '../model/redactions';
import { coverJson, coverShown } from '../redaction/cover/cover-json';
import { coverText } from '../redaction/cover/cover-text';
import { jsonFile, type PackageFile } from './package-file';
import type { PackagedEvidence, PackageInput } from './package-input';
import { type Redactor, redactExhibit } from './redacted-exhibit';
import { REDACTIONS } from './redacted-findings';

/** What a redacted package is made from beside what it shows. */
export interface RedactedBag {
  /** The case as it is: what is counted and compared is counted from this, and covered afterwards. */
  whole: PackageInput;
  cover(value: unknown): unknown;
  redactions: Redactions;
  /** `data/redactions.json` */
  file: PackageFile;
}

/**
 * The input of a redacted package: everything that is shown with its covers on, the exhibits in covered copies. Composed
 * like any other. Rejects where an exhibit cannot be read.
 */
export async function redactInput(
  whole: PackageInput,
  redactor: Redactor,
): Promise<PackageInput & { redacted: RedactedBag }> {
  const { covers } = redactor;
  const evidence: PackagedEvidence[] = [];
  const redactions: Redactions = {
    case: caseLabel(whole.case.number),
    madeAt: whole.createdAt,
    exhibits: [],
  };
  for (const piece of whole.evidence) {
    redactor.onCovered?.(evidence.length, whole.evidence.length);
    const redacted = await redactExhibit(piece, redactor);
    evidence.push(redacted.piece);
    redactions.exhibits.push(redacted.told);
  }
  return {
    ...whole,
    case: coverShown(whole.case, covers),
    contacts: coverShown(whole.contacts, covers),
    drafts: whole.drafts.map((draft) => ({ ...draft, text: coverText(draft.text, covers).covered })),
    evidence,
    redacted: {
      whole,
      cover: (value) => coverJson(value, covers).covered,
      redactions,
      file: await jsonFile(REDACTIONS, redactions),
    },
  };
}

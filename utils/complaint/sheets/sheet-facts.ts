import { inOrder } from '../../findings/row-order';
import type { Case, TextLanguage } from '../../model/case';
import type { Contact } from '../../model/contact';
import type { Finding } from '../../model/finding';
import { sourcesOf } from '../citation';
import type { Exhibit, TransactionFact } from '../facts';
import { type Matter, matterOf } from '../matter';
import { atIssue } from '../remedies';
import { type SheetWords, sheetWords } from './words/sheet-words';

export interface SheetInput {
  case: Case;
  exhibits: readonly Exhibit[];
  /** ISO local date of writing: `2026-11-22`. */
  date: string;
  contacts?: readonly Contact[];
  /** What the rows show when they are put side by side; only what the person accepted counts. */
  findings?: readonly Finding[];
}

/** All that a field may be written from. */
export interface SheetFacts {
  matter: Matter;
  case: Case;
  words: SheetWords;
  contacts: readonly Contact[];
  /** The transactions that the complaint is about, oldest first. */
  rows: TransactionFact[];
  /** Whether it is known which they are: by an accepted finding, as equal charges, or because there is one. */
  chosen: boolean;
  /** Whether coins on a chain are among them. */
  crypto: boolean;
}

export function sheetFacts(input: SheetInput, language: TextLanguage): SheetFacts {
  const matter = matterOf({ ...input, language });
  const { rows, chosen } = concerned(matter, acceptedFindings(input));
  return {
    matter,
    case: input.case,
    words: sheetWords(language),
    contacts: [...(input.contacts ?? [])].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    rows,
    chosen: chosen || rows.length === 1,
    crypto: rows.some(({ transaction }) => transaction.references.some(({ type }) => type === 'tx_hash')),
  };
}

function acceptedFindings({ case: subject, findings = [] }: SheetInput): Finding[] {
  return findings.filter(({ id }) => subject.findings?.[id] === 'accepted');
}

/** The rows of accepted findings; without one, those that the remedy of the problem is about. */
function concerned(
  matter: Matter,
  findings: readonly Finding[],
): { rows: TransactionFact[]; chosen: boolean } {
  const { facts, frame } = matter;
  const places = new Set(
    findings.flatMap((finding) =>
      finding.places
        .filter(({ kind }) => kind === 'transaction')
        .map(({ exhibit, row }) => `${exhibit} ${row}`),
    ),
  );
  const found = [...facts.dated, ...facts.undated].filter((fact) =>
    sourcesOf(fact).some(({ exhibit, row }) => places.has(`${exhibit} ${row}`)),
  );
  if (found.length > 0) return { rows: inOrder(found), chosen: true };
  const repeated = facts.repeated.flatMap(({ facts: charges }) => charges);
  if (frame.issue === 'wrong_charge' && repeated.length > 0) return { rows: inOrder(repeated), chosen: true };
  // A matter of silence or of data is not about the payments that a page happens to list.
  const rows = frame.issue === 'no_answer' ? [] : atIssue(frame.issue, matter.fault, facts);
  return { rows: inOrder(rows), chosen: false };
}

import { historiesOf } from '../complaint/histories';
import { corroborate } from '../findings/corroborate';
import { findAll } from '../findings/find-all';
import { inLogOrder } from '../findings/silence';
import { type Channel, caseLabel } from '../model/case';
import { exhibit } from '../model/evidence';
import type { Transaction } from '../model/reading';
import { maskTyped, referencesIn } from '../redaction/mask-typed';
import { complaintPage, letterTitle } from './complaint-page';
import { evidenceIndexCsv } from './evidence-index';
import { evidenceIndexPage } from './evidence-index-page';
import { bytesFile, jsonFile, type PackageFile, textFile } from './package-file';
import type { PackagedDraft, PackagedEvidence, PackageInput } from './package-input';
import { transactionsCsv } from './transactions-csv';

/** The files under `data/` that are written when the package is made, from what was captured before. */
export function documentFiles(input: PackageInput): Promise<PackageFile[]> {
  const transactions = transactionsOf(input.evidence);
  return Promise.all([
    jsonFile('data/case.json', caseDocument(input)),
    jsonFile('data/transactions.json', transactions),
    textFile('data/transactions.csv', transactionsCsv(transactions)),
    jsonFile('data/corroboration.json', corroborate(input.evidence)),
    jsonFile('data/histories.json', historiesOf(input.evidence)),
    jsonFile('data/findings.json', findingsOf(input)),
    jsonFile('data/contacts.json', contactsOf(input)),
    jsonFile('data/failures.json', readOf(input.evidence, 'failures')),
    jsonFile('data/messages.json', readOf(input.evidence, 'messages')),
    textFile('data/evidence-index.html', evidenceIndexPage(input)),
    textFile('data/evidence-index.csv', evidenceIndexCsv(input)),
    ...input.drafts.flatMap((draft) => {
      const path = `data/complaint.${draft.channel}.${draft.language}`;
      return [
        textFile(`${path}.txt`, draft.text),
        textFile(`${path}.html`, complaintPage(draft, input.case.number, input.evidence, input.signer)),
        ...(WORD.has(draft.channel) ? [wordFile(`${path}.docx`, draft, input)] : []),
      ];
    }),
  ]);
}

/** What is sent on paper or as a file is also a Word file; messages are not. */
const WORD: ReadonlySet<Channel> = new Set(['formal', 'regulator', 'legal_aid']);

/** The writer of Word files is large, so it is loaded when one is written. */
async function wordFile(path: string, draft: PackagedDraft, input: PackageInput): Promise<PackageFile> {
  const { complaintDocx } = await import('./complaint-docx');
  const title = letterTitle(input.case.number, draft.language);
  return bytesFile(path, await complaintDocx(draft, input.evidence, title, input.createdAt));
}

/** The case with the names that the rest of the package uses: labels instead of numbers. */
function caseDocument({ case: kase, evidence, createdAt, extension }: PackageInput) {
  const { number, ...fields } = kase;
  return {
    case: caseLabel(number),
    ...withoutSecrets(fields, evidence),
    // A note of the person to themselves says nothing of the case.
    remindOn: undefined,
    // With the findings themselves in findings.json.
    findings: undefined,
    evidence: evidence.map(({ item }) => exhibit(item.number)),
    packagedAt: createdAt,
    packagedBy: `Wallet Witness ${extension}`,
  };
}

/** What the exhibits show side by side, and what the person said of it; null where they said nothing. */
function findingsOf({ case: { findings = {} }, evidence }: PackageInput) {
  return findAll(evidence).map((finding) => ({
    ...finding,
    decision: (Object.hasOwn(findings, finding.id) ? findings[finding.id] : undefined) ?? null,
  }));
}

/** The contact log, the earliest first, each entry with the exhibits that show it. */
function contactsOf({ contacts, evidence }: PackageInput) {
  const packed = new Set(evidence.map(({ item }) => item.number));
  return inLogOrder(contacts).map(({ id: _, caseNumber: __, ...contact }) => ({
    ...withoutSecrets(contact, evidence),
    evidence: contact.evidence.filter((number) => packed.has(number)).map(exhibit),
  }));
}

/** What the person typed, as letters cover it: earlier versions stored it as it was. */
function withoutSecrets<T extends object>(fields: T, evidence: readonly PackagedEvidence[]): T {
  return maskTyped(fields, referencesIn(evidence.map(({ reading }) => reading)));
}

function transactionsOf(evidence: readonly PackagedEvidence[]): Transaction[] {
  return evidence.flatMap(({ item, reading }) =>
    reading.transactions.map((row) => ({ ...row, evidence: exhibit(item.number) })),
  );
}

function readOf(evidence: readonly PackagedEvidence[], what: 'failures' | 'messages') {
  return evidence.flatMap(({ item, reading }) =>
    reading[what].map((entry) => ({ evidence: exhibit(item.number), ...entry })),
  );
}

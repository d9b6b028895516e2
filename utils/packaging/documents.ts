import { historiesOf } from '../complaint/histories';
import { findAll } from '../findings/find-all';
import { inLogOrder } from '../findings/silence';
import { type Channel, caseLabel } from '../model/case';
import { exhibit } from '../model/evidence';
import type { Transaction } from '../model/reading';
import { corroborationOf } from './assurance';
import { complaintPage, letterTitle } from './complaint-page';
import { courtFiles } from './court/court-sheets';
import { evidenceIndexCsv } from './evidence-index';
import { evidenceIndexPage } from './evidence-index-page';
import { methodPage } from './method-page';
import { bytesFile, jsonFile, type PackageFile, textFile } from './package-file';
import type { PackagedDraft, PackagedEvidence, PackageInput } from './package-input';
import { packedNotes } from './packed-notes';
import { transactionsCsv } from './transactions-csv';
import { withoutSecrets } from './without-secrets';

/**
 * The files under `data/` that are written when the package is made, from what was captured before. One after the other, so
 * that of a large case only one is in the making: `onWritten` is told after each, and ends the work by throwing.
 */
export async function documentFiles(
  input: PackageInput,
  onWritten: (done: number, total: number) => void = () => undefined,
): Promise<PackageFile[]> {
  const writers = writersOf(input);
  const files: PackageFile[] = [];
  for (const write of writers) {
    files.push(await write());
    onWritten(files.length, writers.length);
  }
  return files;
}

function writersOf(input: PackageInput): (() => Promise<PackageFile>)[] {
  const { redacted } = input;
  // Two names under the same cover are not the same name: what is compared is compared before.
  const whole = redacted?.whole ?? input;
  const data = (name: string, value: () => unknown) => async () =>
    jsonFile(`data/${name}.json`, redacted ? redacted.cover(value()) : value());
  const text = (name: string, write: () => string) => async () => textFile(`data/${name}`, write());
  return [
    ...(redacted ? [async () => redacted.file] : []),
    data('case', () => caseDocument(whole)),
    data('transactions', () => transactionsOf(whole.evidence)),
    text('transactions.csv', () => transactionsCsv(transactionsOf(input.evidence))),
    data('corroboration', () => corroborationOf(whole)),
    data('histories', () => historiesOf(whole.evidence)),
    data('findings', () => findingsOf(whole)),
    data('contacts', () => contactsOf(whole)),
    data('notes', () => packedNotes(whole.evidence)),
    data('failures', () => readOf(whole.evidence, 'failures')),
    data('messages', () => readOf(whole.evidence, 'messages')),
    text('evidence-index.html', () => evidenceIndexPage(input)),
    text('evidence-index.csv', () => evidenceIndexCsv(input)),
    text('method.html', () => methodPage('en', input)),
    text('method.zh.html', () => methodPage('zh', input)),
    ...courtFiles(input),
    ...input.drafts.flatMap((draft) => {
      const name = `complaint.${draft.channel}.${draft.language}`;
      return [
        text(`${name}.txt`, () => draft.text),
        text(`${name}.html`, () => complaintPage(draft, input.case.number, input.evidence, input.signer)),
        ...(WORD.has(draft.channel) ? [() => wordFile(`data/${name}.docx`, draft, input)] : []),
      ];
    }),
  ];
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

import { deviceKey } from '../../utils/cases/device-key';
import { contactsOf, custodyChain, draftsOf, timeStamps } from '../../utils/cases/queries';
import { compose } from '../../utils/complaint/compose';
import type { Database } from '../../utils/db/database';
import { send } from '../../utils/messaging/send';
import type { Case } from '../../utils/model/case';
import type { Contact } from '../../utils/model/contact';
import { composePackage } from '../../utils/packaging/bag';
import { signerOf } from '../../utils/packaging/device-seal';
import type { PackagedDraft, PackageInput, SealedExport } from '../../utils/packaging/package-input';
import { zonedIso } from '../../utils/packaging/zoned-time';
import { carriedVerifier } from '../../utils/platform/carried-verifier';
import { beginExport, finishExport } from '../../utils/platform/unfinished-exports';
import { extensionVersion } from '../../utils/platform/version';
import { askTimeAtExport } from './ask-time';
import type { Exhibit } from './exhibits';
import { type Exported, finishPackage } from './finish-package';
import { letterFactsOf } from './letter-facts';
import { type ChosenLetter, lettersIn } from './letters';
import { loadEvidence } from './load-evidence';
import type { ExportWatch } from './use-export';

/**
 * Makes the package of a case: loads everything anew, composes the payload, enters the export in the custody chain, composes
 * the rest, reads the finished bytes again, and enters that they were found right. Rejects unless every file in it was found
 * right, and with the signal's reason when it is called off. An export that ends after its entry stays in the chain: it says
 * that a package with this payload was composed, not that it was saved or handed on.
 */
export async function exportCase(
  db: Database,
  caseNumber: number,
  chosen: ChosenLetter,
  password: string | null,
  watch: ExportWatch,
): Promise<Exported> {
  watch.report('load');
  const input = await inputOf(db, caseNumber, chosen, watch);
  const finished = await composeAndFinish(input, password, watch);
  await keepLetters(caseNumber, input.drafts);
  return finished;
}

/** All that the package of a case is made from, loaded anew. */
export async function inputOf(
  db: Database,
  caseNumber: number,
  chosen: ChosenLetter,
  { report, signal }: ExportWatch,
): Promise<PackageInput> {
  // Its fingerprint stands on the pages of the payload.
  await send('make-device-key', {});
  const openCase = await db.cases.get(caseNumber);
  if (openCase === undefined) throw new Error('the case is not in the store');
  const key = await deviceKey(db);
  if (key === undefined) throw new Error('the key of this installation is not in the store');
  const total = openCase.evidence.length;
  const evidence = await loadEvidence(db, openCase.evidence, (done) => {
    signal.throwIfAborted();
    report('load', { done, total });
  });
  const createdAt = zonedIso(new Date());
  const contacts = await contactsOf(db, caseNumber);
  return {
    case: openCase,
    evidence,
    drafts: await textsOf(db, openCase, evidence, contacts, chosen, createdAt.slice(0, 10)),
    contacts,
    seal: (manifestSha256) => {
      signal.throwIfAborted();
      report('record');
      return sealExport(db, caseNumber, manifestSha256);
    },
    signer: await signerOf(key),
    verifier: await carriedVerifier(),
    createdAt,
    extension: extensionVersion(),
    trail: { custody: await custodyChain(db), stamps: await timeStamps(db) },
  };
}

/** Composes a package and reads its bytes again, locked where there is a password. Rejects as `exportCase` does. */
export async function composeAndFinish(
  input: PackageInput,
  password: string | null,
  watch: ExportWatch,
): Promise<Exported> {
  const { report, signal } = watch;
  signal.throwIfAborted();
  report('compose');
  let sealed = '';
  const made = await composePackage({
    ...input,
    onWritten(done, total) {
      signal.throwIfAborted();
      report('compose', { done, total });
    },
    seal(manifestSha256) {
      sealed = manifestSha256;
      return input.seal(manifestSha256);
    },
  });
  const finished = await finishPackage(made, input.createdAt, password, watch);
  await send('record-package', {
    event: 'verified',
    number: input.case.number,
    sha256: finished.tagManifestSha256,
  });
  signal.throwIfAborted();
  await finishExport(sealed);
  return finished;
}

/** Enters the export, has its time confirmed if the person wants that, and gives the whole chain with what was confirmed of it. */
async function sealExport(db: Database, number: number, sha256: string): Promise<SealedExport> {
  await beginExport(sha256);
  await send('record-package', { event: 'exported', number, sha256 });
  await askTimeAtExport(db);
  return { custody: await custodyChain(db), stamps: await timeStamps(db) };
}

async function textsOf(
  db: Database,
  openCase: Case,
  exhibits: readonly Exhibit[],
  contacts: readonly Contact[],
  chosen: ChosenLetter,
  date: string,
): Promise<PackagedDraft[]> {
  const drafts = await draftsOf(db, openCase.number);
  const facts = await letterFactsOf(openCase, exhibits, contacts, new Date());
  const letters = lettersIn(drafts, chosen).map(({ channel, language }) => {
    const draft = drafts.find((one) => one.channel === channel && one.language === language);
    const text = draft?.text ?? compose({ ...facts, case: openCase, exhibits, channel, language, date }).text;
    return { channel, language, text };
  });
  return letters.filter(({ text }) => text !== '');
}

/** The letters as they stand in the package, once there is one. */
export async function keepLetters(caseNumber: number, letters: readonly PackagedDraft[]): Promise<void> {
  for (const letter of letters) await send('keep-letter-version', { caseNumber, ...letter, why: 'exported' });
}

import { deviceKey } from '../../utils/cases/device-key';
import { contactsOf, custodyChain, draftsOf, timeStamps } from '../../utils/cases/queries';
import { compose } from '../../utils/complaint/compose';
import type { Database } from '../../utils/db/database';
import { noteOf } from '../../utils/evidence/note-of';
import { fileOf } from '../../utils/evidence/queries';
import { sealedFactsOf } from '../../utils/evidence/sealed-facts';
import { send } from '../../utils/messaging/send';
import type { Case } from '../../utils/model/case';
import type { Contact } from '../../utils/model/contact';
import { exhibit } from '../../utils/model/evidence';
import { composePackage } from '../../utils/packaging/bag';
import { signerOf } from '../../utils/packaging/device-seal';
import type {
  PackagedDraft,
  PackagedEvidence,
  PackageInput,
  SealedExport,
} from '../../utils/packaging/package-input';
import { zonedIso } from '../../utils/packaging/zoned-time';
import { carriedVerifier } from '../../utils/platform/carried-verifier';
import { beginExport, finishExport } from '../../utils/platform/unfinished-exports';
import { extensionVersion } from '../../utils/platform/version';
import { askTimeAtExport } from './ask-time';
import { type Exhibit, exhibitsOf } from './exhibits';
import { type Exported, finishPackage } from './finish-package';
import { letterFactsOf } from './letter-facts';
import { type ChosenLetter, lettersIn } from './letters';
import { readingExhibit } from './lost-exhibits';
import type { ExportWatch } from './use-export';

/**
 * Makes the package of a case: loads everything anew, composes the payload, enters the export in the custody chain, composes
 * the rest, and reads the finished bytes again. Rejects unless every file in it was found right, and with the signal's
 * reason when it is called off. An export that ends after its entry stays in the chain: it says that a package with this
 * payload was composed, not that it was saved or handed on.
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
  // Each exhibit is come to twice: for what was read off it, and for its files.
  const total = 2 * openCase.evidence.length;
  let done = 0;
  const onLoaded = () => {
    signal.throwIfAborted();
    done += 1;
    report('load', { done, total });
  };
  const exhibits = await exhibitsOf(db, openCase.evidence, onLoaded);
  const evidence = await Promise.all(
    exhibits.map(async (one) => {
      const packaged = await withFiles(db, one);
      onLoaded();
      return packaged;
    }),
  );
  const createdAt = zonedIso(new Date());
  const contacts = await contactsOf(db, caseNumber);
  return {
    case: openCase,
    evidence,
    drafts: await textsOf(db, openCase, exhibits, contacts, chosen, createdAt.slice(0, 10)),
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
    seal(manifestSha256) {
      sealed = manifestSha256;
      return input.seal(manifestSha256);
    },
  });
  const finished = await finishPackage(made, input.createdAt, password, watch);
  signal.throwIfAborted();
  await finishExport(sealed);
  return finished;
}

/** Enters the export, has its time confirmed if the person wants that, and gives the whole chain with what was confirmed of it. */
async function sealExport(db: Database, number: number, sha256: string): Promise<SealedExport> {
  await beginExport(sha256);
  await send('record-export', { number, sha256 });
  await askTimeAtExport(db);
  return { custody: await custodyChain(db), stamps: await timeStamps(db) };
}

async function withFiles(db: Database, { item, reading, clock }: Exhibit): Promise<PackagedEvidence> {
  const names = item.parts.map((part) => part.name);
  const blobs = await readingExhibit(exhibit(item.number), () =>
    Promise.all(names.map((name) => fileOf(db, item, name))),
  );
  const files = new Map(names.map((name, index) => [name, blobs[index]]));
  return {
    item,
    reading,
    clock,
    sealed: await sealedFactsOf(db, item),
    note: await noteOf(db, item.number),
    file(name) {
      const blob = files.get(name);
      if (blob === undefined) throw new Error(`${name} is not a part of this item`);
      return blob;
    },
  };
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

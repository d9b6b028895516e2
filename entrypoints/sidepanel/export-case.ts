import type { ExportStep } from '../../components/export/export-status';
import { deviceKey } from '../../utils/cases/device-key';
import { contactsOf, custodyChain, draftsOf } from '../../utils/cases/queries';
import { compose } from '../../utils/complaint/compose';
import type { Database } from '../../utils/db/database';
import { fileOf } from '../../utils/evidence/queries';
import { sealedFactsOf } from '../../utils/evidence/sealed-facts';
import { send } from '../../utils/messaging/send';
import type { Case } from '../../utils/model/case';
import type { Contact } from '../../utils/model/contact';
import { composePackage, type Package } from '../../utils/packaging/bag';
import { signerOf } from '../../utils/packaging/device-seal';
import type { PackagedDraft, PackagedEvidence } from '../../utils/packaging/package-input';
import { verifyPackage } from '../../utils/packaging/verify';
import { zonedIso } from '../../utils/packaging/zoned-time';
import { carriedVerifier } from '../../utils/platform/carried-verifier';
import { extensionVersion } from '../../utils/platform/version';
import { type Exhibit, exhibitsOf } from './exhibits';
import { letterFactsOf } from './letter-facts';
import { type ChosenLetter, lettersIn } from './letters';

export interface Exported extends Package {
  filesChecked: number;
}

/**
 * Makes the package of a case: enters the export in the custody chain, loads everything anew, composes, and reads the
 * finished bytes again. Rejects unless every file in it was found right.
 */
export async function exportCase(
  db: Database,
  caseNumber: number,
  chosen: ChosenLetter,
  report: (step: ExportStep, share: number) => void,
): Promise<Exported> {
  report('record', 0);
  await send('record-export', { number: caseNumber });
  report('load', 0);
  const openCase = await db.cases.get(caseNumber);
  if (openCase === undefined) throw new Error('the case is not in the store');
  const key = await deviceKey(db);
  if (key === undefined) throw new Error('the key of this installation is not in the store');
  const exhibits = await exhibitsOf(db, openCase.evidence);
  const evidence = await Promise.all(exhibits.map((one) => withFiles(db, one)));
  const custody = await custodyChain(db);
  const createdAt = zonedIso(new Date());
  const contacts = await contactsOf(db, caseNumber);
  const drafts = await textsOf(db, openCase, exhibits, contacts, chosen, createdAt.slice(0, 10));
  report('compose', 0);
  const made = await composePackage({
    case: openCase,
    evidence,
    drafts,
    contacts,
    custody,
    signer: await signerOf(key),
    verifier: await carriedVerifier(),
    createdAt,
    extension: extensionVersion(),
    trail: { custody: await custodyChain(db), stamps: await db.stamps.toArray() },
  });
  report('check', 0);
  const check = await verifyPackage(made.blob, (done, total) =>
    report('check', total === 0 ? 1 : done / total),
  );
  if (!check.ok) throw new Error(check.problems.map(({ path, problem }) => `${path}: ${problem}`).join('; '));
  return { ...made, filesChecked: check.files };
}

async function withFiles(db: Database, { item, reading, clock }: Exhibit): Promise<PackagedEvidence> {
  const names = item.parts.map((part) => part.name);
  const blobs = await Promise.all(names.map((name) => fileOf(db, item, name)));
  const files = new Map(names.map((name, index) => [name, blobs[index]]));
  return {
    item,
    reading,
    clock,
    sealed: await sealedFactsOf(db, item),
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
  const packed = letters.filter(({ text }) => text !== '');
  for (const letter of packed)
    await send('keep-letter-version', { caseNumber: openCase.number, ...letter, why: 'exported' });
  return packed;
}

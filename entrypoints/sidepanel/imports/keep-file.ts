import type { FileFields, KeepState } from '../../../components/imports/waiting-file';
import type { Database } from '../../../utils/db/database';
import { stageImport } from '../../../utils/evidence/stage-import';
import { send } from '../../../utils/messaging/send';
import type { EvidenceItem } from '../../../utils/model/evidence';
import { kindByName } from '../../../utils/model/imported';
import type { Reading } from '../../../utils/model/reading';
import type { FileReading } from '../../../utils/model/waiting-file';
import { NoRoom } from '../../../utils/platform/storage-room';

export interface WaitingImport {
  id: string;
  file: File;
  fields: FileFields;
  outcome: FileReading;
  state: KeepState;
}

/**
 * Puts the file into the store as it is, has it sealed, and puts the exhibit into the case. Resolves when every byte was
 * read back; rejects when it was not kept, or cannot be relied on.
 */
export async function keepFile(
  db: Database,
  { id, file, fields, outcome }: WaitingImport,
  caseNumber: number | undefined,
  wallets: ReadonlyMap<string, string>,
): Promise<EvidenceItem> {
  const said = outcome.state === 'read' && outcome.reading.wallet === 'generic' ? fields.wallet : '';
  const reading = outcome.state === 'read' ? outcome.reading : nothingIn(outcome);
  await stageImport(db, {
    id,
    at: new Date().toISOString(),
    imported: {
      kind: fields.kind,
      fileName: file.name,
      from: fields.from.trim(),
      modifiedAt: file.lastModified > 0 ? new Date(file.lastModified).toISOString() : null,
      mail: outcome.state === 'mail' ? outcome.mail : null,
      walletFrom: said !== '' ? 'person' : reading.wallet === 'generic' ? null : 'file',
    },
    walletName: wallets.get(said) ?? (outcome.state === 'read' ? outcome.walletName : file.name),
    reading: said === '' ? reading : { ...reading, wallet: said },
    content: file,
    ...(await thumbnailFor(file)),
  });
  const reply = await send('keep-import', { id });
  if (!reply.ok) throw reply.problem === 'no_room' ? new NoRoom(reply.detail) : new Error(reply.detail);
  if (caseNumber !== undefined)
    await send('link-evidence', { number: caseNumber, evidence: reply.value.number, linked: true });
  return reply.value;
}

/** A small copy of a picture for lists; nothing for any other file, or one that the browser cannot decode. */
async function thumbnailFor(file: File): Promise<{ thumbnail?: Blob }> {
  if (kindByName(file.name) !== 'screenshot') return {};
  const { thumbnailOf } = await import('../../../utils/capture/pixels');
  const thumbnail = await thumbnailOf(file);
  return thumbnail ? { thumbnail } : {};
}

function nothingIn(outcome: FileReading): Reading {
  const page = outcome.state === 'mail' ? 'mail' : 'file';
  return { wallet: 'generic', page, transactions: [], failures: [], messages: [], notes: [] };
}

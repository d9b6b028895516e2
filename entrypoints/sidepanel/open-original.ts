import type { Database } from '../../utils/db/database';
import { fileOf } from '../../utils/evidence/queries';
import { send } from '../../utils/messaging/send';
import type { EvidenceItem, EvidencePart } from '../../utils/model/evidence';

/** The exhibits that this panel has entered as viewed: once each, so that looking does not fill the chain. */
const entered = new Set<number>();

const PICTURE = /^image\/(?:png|jpeg|webp|gif|bmp)$/;
const TEXT = /^(?:text\/|application\/json$)/;

/**
 * Shows a sealed file in full: pictures as they are, anything that is text as plain text (a captured page must not come
 * to life again), all else as a file to be saved. The chain says that the exhibit was looked at.
 */
export async function openOriginal(db: Database, item: EvidenceItem, part: EvidencePart): Promise<void> {
  const blob = await fileOf(db, item, part.name);
  const asText = TEXT.test(part.type);
  const type = asText ? 'text/plain;charset=utf-8' : part.type;
  const url = URL.createObjectURL(blob.slice(0, blob.size, type));
  const link = document.createElement('a');
  link.href = url;
  if (asText || PICTURE.test(part.type)) link.target = '_blank';
  else link.download = part.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  if (entered.has(item.number)) return;
  entered.add(item.number);
  await send('record-view', { evidence: item.number, part: part.name }).catch(() => {
    entered.delete(item.number);
  });
}

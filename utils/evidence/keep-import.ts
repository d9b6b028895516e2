import { digestBlob } from '../custody/digest';
import type { Database, StoredImport } from '../db/database';
import { openerFor } from '../db/lock/sealed-rest';
import { waitingImport } from '../db/lock/waiting-import';
import { readyToWrite } from '../db/ready-to-write';
import type { Reply } from '../messaging/messages';
import type { Digest, EvidenceItem } from '../model/evidence';
import { deletedAmong } from './deleted';
import { sealAndReadBack } from './keep-taken';
import { refusalOf } from './refusal';
import { countsOf } from './seal-evidence';
import { listed, sealItem } from './seal-item';

type Outcome = Reply<'keep-import'>;

/** What became of each file in this run of the worker: the message and the recovery may ask for the same one. */
const outcomes = new Map<string, Promise<Outcome>>();

/**
 * A file that waits in the store becomes evidence, byte for byte. The reply says ok only after every byte was read back
 * from the store and hashed again. A file that is evidence already, under whatever name, is not kept twice.
 */
export function keepImport(db: Database, id: string): Promise<Outcome> {
  const running = outcomes.get(id) ?? keep(db, id);
  outcomes.set(id, running);
  return running;
}

/** Seals the files that still wait: the person had asked for them when the browser or the worker ended. Those that a lock holds wait on. */
export async function recoverImports(db: Database): Promise<void> {
  for (const { id, locked } of await db.imports.toArray())
    if (!locked || (await openerFor(locked.content.by))) await keepImport(db, id);
}

async function keep(db: Database, id: string): Promise<Outcome> {
  try {
    await readyToWrite(db, 'small');
    const stored = await db.imports.get(id);
    if (!stored) return { ok: false, problem: 'nothing_taken', detail: 'the file is not in the store' };
    const waiting = await waitingImport(stored);
    const counted = await digestBlob(waiting.content);
    const known = await keptBefore(db, counted);
    if (known) await db.imports.delete(id);
    const seal = async () => known ?? (await sealImport(db, waiting, counted));
    return { ok: true, value: await sealAndReadBack(db, waiting.content.size, seal) };
  } catch (error) {
    // The next try begins anew: a store that was full may have room by then.
    outcomes.delete(id);
    return refusalOf(error);
  }
}

async function keptBefore(db: Database, { sha256 }: Digest): Promise<EvidenceItem | undefined> {
  if ((await db.blobs.where('sha256').equals(sha256).count()) === 0) return undefined;
  const holdsIt = ({ parts }: EvidenceItem) =>
    parts.some(({ label, digest }) => label === 'original' && digest.sha256 === sha256);
  const holders = await db.evidence.filter(holdsIt).toArray();
  const deleted = await deletedAmong(
    db,
    holders.map(({ number }) => number),
  );
  return holders.find(({ number }) => !deleted.has(number));
}

function sealImport(db: Database, waiting: StoredImport, counted: Digest): Promise<EvidenceItem> {
  const { at, imported, walletName, reading, content } = waiting;
  const { wallet, page, notes } = reading;
  return sealItem(db, {
    event: 'imported',
    at: new Date().toISOString(),
    thumbnail: waiting.thumbnail,
    parts: [
      { name: originalName(imported.fileName), label: 'original', type: typeOf(content), content, counted },
      {
        name: 'reading.json',
        label: 'reading',
        type: 'application/json',
        content: new Blob([JSON.stringify(reading)], { type: 'application/json' }),
      },
    ],
    item: {
      capturedAt: at,
      wallet,
      walletName,
      page,
      title: imported.fileName,
      url: '',
      missing: [],
      counts: countsOf(reading),
      imported,
    },
    record: (evidence, sealed) => ({
      evidence,
      wallet,
      walletName,
      page,
      notes,
      importedAt: at,
      imported,
      parts: listed(sealed),
    }),
    async settle() {
      await db.imports.delete(waiting.id);
    },
  });
}

/** `original.csv`: packages carry plain ASCII names; the file's own name stands in its record. */
function originalName(fileName: string): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase();
  return ending === undefined ? 'original' : `original.${ending}`;
}

function typeOf(content: Blob): string {
  return content.type === '' ? 'application/octet-stream' : content.type;
}

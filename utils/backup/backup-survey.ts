import { type ChainCheck, checkLink } from '../custody/chain';
import type { CustodyEntry } from '../model/custody';
import { type EvidenceItem, exhibit } from '../model/evidence';
import { BackupFault } from './backup-fault';

/**
 * What rows of a store say of each other, taken in table by table in the order of tables.ts: whether the chain holds, every
 * item is sealed in it, and every file of it is there and is what it was. What is wrong stands in `faults`, a line each.
 */
export class BackupSurvey {
  readonly faults: string[] = [];
  #head: CustodyEntry | undefined;
  #broken = false;
  /** Exhibit number to what sealed it. */
  readonly #sealed = new Map<string, { seq: number; hash: string; sha256: string | null }>();
  readonly #deleted = new Set<string>();
  readonly #items = new Set<string>();
  readonly #bytes = new Set<string>();
  readonly #locks = new Set<string>();
  readonly #lockedFor = new Set<string>();
  captures = 0;
  hasLock = false;

  /** `fileSha256` of the file that the row refers to. */
  take(table: string, row: object, fileSha256: string | undefined): void {
    // Each was found to be what its table holds.
    if (table === 'custody') this.#entry(row as CustodyEntry);
    if (table === 'blobs') this.#blob(row as { sha256: string; locked?: { sha256: string } }, fileSha256);
    if (table === 'evidence') this.#item(row as EvidenceItem);
    if (table === 'lock') this.#lock(row as { id: string; fingerprint: string });
    for (const by of lockNames(row)) this.#lockedFor.add(by);
  }

  /** To be called behind the last row. */
  end(): void {
    for (const label of this.#sealed.keys()) if (!this.#items.has(label)) this.faults.push(`item ${label}`);
    for (const by of this.#lockedFor) if (!this.#locks.has(by)) this.faults.push(`lock ${by}`);
  }

  #entry(entry: CustodyEntry): void {
    const link = linkOf(this.#head, entry);
    // What follows a break hangs on nothing; one line says it.
    if (!link.ok && !this.#broken) this.faults.push(`chain ${entry.seq} ${link.reason}`);
    this.#broken ||= !link.ok;
    this.#head = entry;
    const { event, evidence, seq, hash, sha256 } = entry;
    if (evidence === null) return;
    if (event === 'captured' || event === 'imported') this.#sealed.set(evidence, { seq, hash, sha256 });
    if (event === 'deleted') this.#deleted.add(evidence);
  }

  #blob(
    { sha256, locked }: { sha256: string; locked?: { sha256: string } },
    found: string | undefined,
  ): void {
    this.#bytes.add(sha256);
    if (found !== (locked?.sha256 ?? sha256)) this.faults.push(`bytes ${sha256}`);
  }

  #item({ number, parts, seal }: EvidenceItem): void {
    const label = exhibit(number);
    this.captures += 1;
    this.#items.add(label);
    const sealed = this.#sealed.get(label);
    const [record] = parts;
    const holds = sealed?.seq === seal.seq && sealed.hash === seal.hash;
    if (!holds || sealed.sha256 !== record?.digest.sha256) this.faults.push(`seal ${label}`);
    if (this.#deleted.has(label)) return;
    for (const { name, digest } of parts)
      if (!this.#bytes.has(digest.sha256)) this.faults.push(`part ${label} ${name}`);
  }

  #lock({ id, fingerprint }: { id: string; fingerprint: string }): void {
    this.#locks.add(fingerprint);
    if (id === 'store') this.hasLock = true;
  }
}

function linkOf(before: CustodyEntry | undefined, entry: CustodyEntry): ChainCheck {
  try {
    return checkLink(before, entry);
  } catch {
    // No entry of ours: its hash cannot be counted, here or anywhere else.
    throw new BackupFault('inconsistent', `entry ${entry.seq} of the chain cannot be hashed`);
  }
}

/** The locks that a row, or a file of it, is sealed for. */
function lockNames(row: object): string[] {
  const marks = Object.entries(row).flatMap(([field, value]) =>
    (field === 'sealed' || field === 'locked') && typeof value === 'object' && value !== null ? [value] : [],
  );
  return marks.flatMap((mark: object) => ('by' in mark && typeof mark.by === 'string' ? [mark.by] : []));
}

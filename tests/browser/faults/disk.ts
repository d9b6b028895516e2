import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A small disk of its own, in memory, that can be filled; only root on Linux may make one. */
export class SmallDisk {
  readonly folder: string;
  readonly #filler: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.#filler = path.join(folder, 'filler');
  }

  /** Null where the system does not let us. */
  static mount(megabytes: number): SmallDisk | null {
    const folder = mkdtempSync(path.join(tmpdir(), 'wallet-witness-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
        stdio: 'ignore',
      });
      return new SmallDisk(folder);
    } catch {
      rmSync(folder, { recursive: true });
      return null;
    }
  }

  get free(): number {
    const { bavail, bsize } = statfsSync(this.folder);
    return bavail * bsize;
  }

  /** Another program takes the disk but for so many bytes, to a page of memory. */
  fillBut(room: number): void {
    this.empty();
    try {
      writeFileSync(this.#filler, Buffer.alloc(Math.max(0, this.free - room)));
    } catch {
      // The browser wrote at the same moment: the disk is full now, and room is made again.
      truncateSync(this.#filler, Math.max(0, statSync(this.#filler).size - room));
    }
  }

  /** Gives back what was filled. */
  empty(): void {
    rmSync(this.#filler, { force: true });
  }

  unmount(): void {
    execFileSync('umount', ['-l', this.folder]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

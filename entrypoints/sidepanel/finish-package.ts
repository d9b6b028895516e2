import type { Package } from '../../utils/packaging/bag';
import { exhibitAt } from '../../utils/packaging/evidence-files';
import { verifyPackage } from '../../utils/packaging/verify';
import { LostExhibits } from './lost-exhibits';
import type { ExportWatch } from './use-export';

/** A package that was read again from its bytes and found right. */
export interface Exported extends Package {
  filesChecked: number;
  /** Every file in the ZIP is encrypted with the password. */
  locked: boolean;
}

/**
 * Reads a package that was just composed again, and locks it where there is a password. Rejects unless every file is right,
 * by their names where exhibits are no longer what was sealed.
 */
export async function finishPackage(
  made: Package,
  createdAt: string,
  password: string | null,
  watch: ExportWatch,
): Promise<Exported> {
  watch.report('check');
  const check = await verifyPackage(
    made.blob,
    // How fast it is encrypted afterwards nobody knows yet.
    (done, total) => watch.report('check', { done, total }, password === null ? total - done : null),
    watch.signal,
  );
  if (!check.ok)
    throw faultOf(
      check.problems.map(({ path }) => path),
      check.problems.map(({ path, problem }) => `${path}: ${problem}`).join('; '),
    );
  const finished = password === null ? made : await lock(made, password, createdAt, watch);
  return { ...finished, filesChecked: check.files, locked: password !== null };
}

/** What was composed a moment ago from what is stored differs only where what is stored does. */
function faultOf(paths: readonly string[], cause: string): Error {
  const lost = paths.flatMap((path) => exhibitAt(path) ?? []);
  return lost.length > 0 ? new LostExhibits([...new Set(lost)], cause) : new Error(cause);
}

/** The package with every file encrypted; opened again with the password and compared with what was checked. */
async function lock(
  made: Package,
  password: string,
  createdAt: string,
  { report, signal }: ExportWatch,
): Promise<Package> {
  report('lock');
  const { checkLocked, FileFault, lockZip } = await import('../../utils/packaging/lock-package');
  try {
    const blob = await lockZip(made.blob, password, createdAt, {
      // To decrypt takes about as long as to encrypt, and comes after it.
      onProgress: (done, total) => report('lock', { done, total }, 2 * total - done),
      signal,
    });
    report('reopen');
    await checkLocked(blob, password, made.files, {
      onProgress: (done, total) => report('reopen', { done, total }, total - done),
      signal,
    });
    return { ...made, blob, fileName: made.fileName.replace(/\.zip$/, '-locked.zip') };
  } catch (error) {
    throw error instanceof FileFault ? faultOf([error.path], error.message) : error;
  }
}

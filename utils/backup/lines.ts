import { piecesOf } from '../custody/digest';
import { BackupFault } from './backup-fault';

/** In UTF-16 units: far more than any row, the longest of which holds a person's letter or one row of a page. */
const LONGEST = 64_000_000;

/**
 * The lines of a file, as many at once as a piece of it holds; never more than a piece and a line in memory. Throws a
 * BackupFault where it is not UTF-8, a line is too long, or the last one does not end.
 */
export async function* linesOf(file: Blob): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const piece of piecesOf(file)) {
    const lines = (rest + decoded(() => decoder.decode(piece, { stream: true }))).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST) throw new BackupFault('too_large', 'a line is too long');
    yield lines;
  }
  if (rest + decoded(() => decoder.decode()) !== '')
    throw new BackupFault('inconsistent', 'the last line does not end');
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new BackupFault('inconsistent', 'not UTF-8');
  }
}

import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import readWorkbookFile from 'read-excel-file/universal';
import { CannotRead } from '../statement-reading';
import { cleanCell } from '../tables/cell';
import type { Sheet } from '../tables/sheet';
import type { ArchivedFile } from './archive';

/** A double holds so many decimal digits for certain; Excel shows no more and loses the others of a longer number. */
const DIGITS = 15;

/** The sheets of an .xlsx workbook. Throws `CannotRead` when it is damaged. */
export async function readWorkbook(files: readonly ArchivedFile[]): Promise<Sheet[]> {
  const plain = await storedCopy(files);
  const sheets = await readWorkbookFile(plain.buffer, { parseNumber: shownNumber }).catch(
    (error: unknown) => {
      throw new CannotRead('damaged', error);
    },
  );
  const filled = sheets.filter(({ data }) => data.length > 0);
  return filled.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.flatMap((row, index) => {
      const cells = row.map(textOfCell);
      const place = `${filled.length > 1 ? `${sheet} ` : ''}row ${index + 1}`;
      return cells.some((cell) => cell !== '') ? [{ place, cells }] : [];
    }),
  }));
}

/**
 * The same parts, not compressed: the reader unpacks larger ones in a worker from a blob: address, which an extension's
 * content security policy forbids; what is only stored it copies. The bounds of `listArchive` hold for them, too.
 */
async function storedCopy(files: readonly ArchivedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 0, extendedTimestamp: false });
  for (const file of files.filter(({ name }) => /\.(?:xml|rels)$/i.test(name)))
    await writer.add(file.name, new Uint8ArrayReader(await file.read()), { dataDescriptor: false });
  return writer.close();
}

/**
 * A number as Excel shows it: the file holds the double nearest to what was typed (`12.300000000000001`). A longer one
 * lost digits when it was typed and is marked as the damaged float it is, so that nobody takes it for an id.
 */
function shownNumber(stored: string): string {
  const digits = stored.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '');
  const isWhole = /^-?\d+$/.test(stored);
  if (isWhole) return digits.length > DIGITS ? Number(stored).toExponential() : stored;
  if (/^-?\d+\.\d+$/.test(stored) && digits.length <= DIGITS) return stored;
  const shown = Number(stored).toPrecision(DIGITS);
  if (/e\+/.test(shown)) return shown;
  return shown.includes('.') ? shown.replace(/\.?0+(?=e|$)/, '') : shown;
}

function textOfCell(cell: unknown): string {
  if (cell instanceof Date) return textOfDate(cell);
  return typeof cell === 'string' ? cleanCell(cell) : typeof cell === 'boolean' ? String(cell) : '';
}

/** A date without a time is a day; one before 1900-01-02 is a time of day. To the second: doubles are a little off. */
function textOfDate(date: Date): string {
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000)
    .toISOString()
    .split(/T|\.000Z/);
  if (date.getUTCFullYear() < 1901) return time;
  return time === '00:00:00' ? day : `${day} ${time}`;
}

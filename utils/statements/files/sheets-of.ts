import { decodeText } from '../../model/decode-text';
import { fileKind } from '../file-kind';
import { CannotRead } from '../statement-reading';
import type { Sheet } from '../tables/sheet';

/** A wallet's statement of many years is some megabytes; what is larger is something else. */
const LARGEST = 64 * 1024 * 1024;

/** The sheets of a file, or of the files in an archive. Throws `CannotRead`. Each format's parser is loaded on demand. */
export async function sheetsOf(
  bytes: Uint8Array,
  name: string,
  password: string | undefined,
): Promise<Sheet[]> {
  if (bytes.length > LARGEST) throw new CannotRead('too_large');
  const kind = fileKind(bytes);
  if (kind === 'empty' || kind === 'pdf' || kind === 'picture') throw new CannotRead(kind);
  if (kind === 'ole') throw new CannotRead('old_excel');
  if (kind === 'zip') return sheetsOfArchive(bytes, password);
  if (/\.eml$/i.test(name)) throw new CannotRead('mail');
  return sheetsOfText(bytes);
}

/** Also a table that some banks save under the name of an Excel file. */
const WEB_PAGE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype html|html|head|meta|body|table|div)\b/i;

async function sheetsOfText(bytes: Uint8Array): Promise<Sheet[]> {
  const text = decodeText(bytes);
  if (WEB_PAGE.test(text)) throw new CannotRead('web_page');
  if (/^(?:(?:Return-Path|Received|Delivered-To|MIME-Version|X-[\w-]+): .*\r?\n)/i.test(text))
    throw new CannotRead('mail');
  if (/<STMTTRN>/i.test(text)) {
    const { readOfx } = await import('./ofx');
    return [readOfx(text)];
  }
  if (/<(?:\w+:)?BkTo(?:CstmrStmt|CstmrAcctRpt)\b/.test(text)) {
    const { readCamt } = await import('./camt');
    return [readCamt(text)];
  }
  const { isQif, readQif } = await import('./qif');
  if (isQif(text)) return [readQif(text)];
  const { isMt940, readMt940 } = await import('./mt940');
  if (isMt940(text)) return [readMt940(text)];
  const { readDelimited } = await import('./delimited');
  return [readDelimited(text)];
}

async function sheetsOfArchive(bytes: Uint8Array, password: string | undefined): Promise<Sheet[]> {
  const { listArchive } = await import('./archive');
  const files = await listArchive(bytes, password);
  const names = files.map(({ name }) => name);
  if (names.includes('xl/workbook.xml')) {
    const { readWorkbook } = await import('./workbook');
    return readWorkbook(files);
  }
  if (names.includes('mimetype') && names.includes('content.xml')) throw new CannotRead('open_document');

  const wanted = files.filter(
    ({ name }) =>
      /\.(?:csv|tsv|txt|xlsx|ofx|qfx|qif|sta|mt940)$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name),
  );
  const sheets: Sheet[] = [];
  for (const { name, read } of wanted) {
    const inside = await read();
    const found = fileKind(inside) === 'text' ? await sheetsOfText(inside) : await workbookIn(inside);
    sheets.push(...(wanted.length > 1 ? found.map((sheet) => placedIn(name, sheet)) : found));
  }
  if (sheets.length === 0 && names.some((name) => /\.html?$/i.test(name))) throw new CannotRead('web_page');
  if (sheets.length === 0) throw new CannotRead('no_statement_inside');
  return sheets;
}

/** A workbook in an archive; any other archive within one is not looked into. */
async function workbookIn(bytes: Uint8Array): Promise<Sheet[]> {
  if (fileKind(bytes) !== 'zip') return [];
  const { listArchive } = await import('./archive');
  const files = await listArchive(bytes);
  if (!files.some(({ name }) => name === 'xl/workbook.xml')) return [];
  const { readWorkbook } = await import('./workbook');
  return readWorkbook(files);
}

function placedIn(name: string, { name: sheet, rows }: Sheet): Sheet {
  const file = name.split('/').at(-1) ?? name;
  return { name: sheet, rows: rows.map((row) => ({ ...row, place: `${file} ${row.place}` })) };
}

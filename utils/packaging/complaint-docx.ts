import { type Block, documentOf, type PrintedLetter } from '../complaint/document';
import type { Exhibit } from '../complaint/facts';
import type { TextLanguage } from '../model/case';
import { paragraph, type Run, runIn, SIZE, tableOf } from './docx-markup';
import { paperDocx } from './docx-paper';
import type { Html } from './html';

/** Number, class, name, source, what it shows, pages, when obtained: shares of the width. */
const COLUMNS = [0.075, 0.145, 0.17, 0.185, 0.18, 0.065, 0.18] as const;

/**
 * A letter as a Word file: the list of evidence is a table where it is as it was written. `date` (ISO) is the day it is of;
 * the same input gives the same bytes.
 */
export function complaintDocx(
  letter: PrintedLetter,
  exhibits: readonly Exhibit[],
  title: string,
  date: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { language } = letter;
  const run = runIn(language);
  const children = documentOf(letter, exhibits).flatMap((block) => setBlock(block, language, run));
  return paperDocx({ language, title, date }, children);
}

function setBlock(block: Block, language: TextLanguage, run: Run): Html[] {
  switch (block.kind) {
    case 'title':
      return [
        paragraph([run(block.text, { bold: true, size: SIZE.title })], { after: 280, align: 'center' }),
      ];
    case 'heading':
    case 'enclosure':
      return [
        paragraph([run(block.text, { bold: true, size: SIZE.heading })], {
          keepNext: true,
          newPage: block.kind === 'enclosure',
          before: 220,
          after: 100,
        }),
      ];
    case 'list':
      return block.items.map(({ mark, text }) =>
        paragraph([run(`${mark}\t${text}`)], { hanging: 440, after: 80 }),
      );
    case 'signature':
      return [
        paragraph(brokenLines(block.lines, run), {
          keepLines: true,
          before: 240,
          ...(language === 'zh' ? { align: 'right' } : {}),
        }),
      ];
    case 'lines':
      return [paragraph(brokenLines(block.lines, run))];
    case 'catalogue':
      return [...catalogueTable(block, run), paragraph([], { after: 0 })];
  }
}

function brokenLines(lines: readonly string[], run: Run): Html[] {
  return lines.map((line, index) => run(line, { broken: index > 0 }));
}

function catalogueTable({ rows, columns }: Extract<Block, { kind: 'catalogue' }>, run: Run): Html[] {
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  return tableOf(
    COLUMNS,
    keys.map((key) => columns[key]),
    rows.map((one) => keys.map((key) => one[key])),
    (text, bold) => [run(text, { size: SIZE.small, bold })],
  );
}

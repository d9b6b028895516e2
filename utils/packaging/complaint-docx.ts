import { AlignmentType, Paragraph, type Table, type TextRun } from 'docx';
import { type Block, documentOf, type PrintedLetter } from '../complaint/document';
import type { Exhibit } from '../complaint/facts';
import type { TextLanguage } from '../model/text-language';
import { paperDocx, type Run, runIn, SIZE, tableOf } from './docx-paper';

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

function setBlock(block: Block, language: TextLanguage, run: Run): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: 280 },
          children: [run(block.text, { bold: true, size: SIZE.title })],
        }),
      ];
    case 'heading':
    case 'enclosure':
      return [
        new Paragraph({
          keepNext: true,
          pageBreakBefore: block.kind === 'enclosure',
          spacing: { before: 220, after: 100 },
          children: [run(block.text, { bold: true, size: SIZE.heading })],
        }),
      ];
    case 'list':
      return block.items.map(
        ({ mark, text }) =>
          new Paragraph({
            indent: { left: 440, hanging: 440 },
            spacing: { after: 80 },
            tabStops: [{ type: 'left', position: 440 }],
            children: [run(`${mark}\t${text}`)],
          }),
      );
    case 'signature':
      return [
        new Paragraph({
          alignment: language === 'zh' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          keepLines: true,
          spacing: { before: 240 },
          children: brokenLines(block.lines, run),
        }),
      ];
    case 'lines':
      return [new Paragraph({ children: brokenLines(block.lines, run) })];
    case 'catalogue':
      return [catalogueTable(block, run), new Paragraph({ spacing: { after: 0 }, children: [] })];
  }
}

function brokenLines(lines: readonly string[], run: Run): TextRun[] {
  return lines.map((line, index) => run(line, index === 0 ? {} : { break: 1 }));
}

function catalogueTable({ rows, columns }: Extract<Block, { kind: 'catalogue' }>, run: Run): Table {
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  return tableOf(
    COLUMNS,
    keys.map((key) => columns[key]),
    rows.map((one) => keys.map((key) => one[key])),
    (text, bold) => [run(text, { size: SIZE.small, bold })],
  );
}

import { AlignmentType, Paragraph, type Table, type TextRun } from 'docx';
import { paperDocx, type Run, runIn, SIZE, tableOf } from '../docx-paper';
import { type CourtSheet, runsOf, type SheetBlock, type Words } from './sheet';

/** A template as a Word file, to be completed on a screen. `date` (ISO) is the day it is of. */
export function sheetDocx(sheet: CourtSheet, date: string): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, wide, blocks } = sheet;
  const run = runIn(language);
  const top = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 280 },
    children: [run(title, { bold: true, size: SIZE.title })],
  });
  const children = [top, ...blocks.flatMap((block) => setBlock(block, wide, run))];
  return paperDocx({ language, title, date, wide }, children);
}

function setBlock(block: SheetBlock, wide: boolean, run: Run): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 220, after: 100 },
          children: [run(block.text, { bold: true, size: SIZE.heading })],
        }),
      ];
    case 'caution':
      return block.lines.map(
        (line) => new Paragraph({ shading: { fill: 'F2F2F2' }, children: written(line, run, SIZE.text) }),
      );
    case 'lines':
      return block.lines.map((line) => new Paragraph({ children: written(line, run, SIZE.text) }));
    case 'signature':
      return block.lines.map(
        (line) =>
          new Paragraph({
            keepNext: true,
            spacing: { before: 160 },
            children: written(line, run, SIZE.text),
          }),
      );
    case 'table':
      return [
        tableOf<Words>(
          block.shares,
          block.head,
          block.rows,
          (cell, bold) => written(cell, run, SIZE.small, bold),
          wide,
        ),
        new Paragraph({ spacing: { after: 0 }, children: [] }),
      ];
  }
}

/** A blank is its name in brackets, underlined: written over by whoever completes the sheet. */
function written(words: Words, run: Run, size: number, bold = false): TextRun[] {
  return runsOf(words).flatMap((part) => {
    if (typeof part !== 'string') return [run(`〔${part.blank}〕`, { size, underline: {} })];
    return part
      .split('\n')
      .map((line, index) => run(line, { size, bold, ...(index === 0 ? {} : { break: 1 }) }));
  });
}
